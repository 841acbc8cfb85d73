package nl.afwegingskader.governance.rules.engine;

import java.util.function.Supplier;

/**
 * Drools looks up its parts through the context class loader of the thread, which in a container or a fork-join pool may not
 * know Drools. While it does so, the thread has ours.
 */
final class OwnClassLoader {

    private OwnClassLoader() {}

    static <T> T during(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(OwnClassLoader.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
