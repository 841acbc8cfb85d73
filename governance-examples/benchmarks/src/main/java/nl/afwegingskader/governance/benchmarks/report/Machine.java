package nl.afwegingskader.governance.benchmarks.report;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** Where it was measured. */
final class Machine {

    private Machine() {}

    static String description() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return String.format(
                Locale.ROOT,
                "%s, %d cores, %.0f GiB of memory; %s %s; %s %s (%s)",
                processor(),
                system.getAvailableProcessors(),
                system.getTotalMemorySize() / (double) (1L << 30),
                System.getProperty("java.vm.name"),
                System.getProperty("java.vm.version"),
                system.getName(),
                system.getVersion(),
                system.getArch());
    }

    /** Linux says which; other systems do not tell Java. */
    private static String processor() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse("unknown processor");
        } catch (IOException elsewhere) {
            return "unknown processor";
        }
    }
}
