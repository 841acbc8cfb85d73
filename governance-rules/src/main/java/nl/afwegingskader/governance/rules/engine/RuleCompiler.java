package nl.afwegingskader.governance.rules.engine;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.KieBuilderImpl;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Lets Drools compile a program. Needs {@code org.drools:drools-engine}; deciding does not. */
public final class RuleCompiler {

    private static final String CLASS = ".class";

    private RuleCompiler() {}

    /** Compiles; one compilation at a time, since Drools keeps its modules in one repository. */
    public static synchronized CompiledRules compile(Program program) {
        return OwnClassLoader.during(() -> compileNow(program));
    }

    private static CompiledRules compileNow(Program program) {
        String packageName = CompiledRules.packageOf(program.ruleset());
        KieServices services = KieServices.get();
        // One release id for every compilation, and removed afterwards: fresh ids would pile up in the repository.
        ReleaseId releaseId = services.newReleaseId("nl.afwegingskader", "rulebook", "1");
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(releaseId);
        files.write(
                "src/main/resources/" + packageName.replace('.', '/') + "/rules.drl",
                DrlWriter.write(program, packageName));
        KieBuilderImpl builder = (KieBuilderImpl) services.newKieBuilder(files);
        try {
            builder.buildAll(ExecutableModelProject.class);
            if (builder.getResults().hasMessages(Message.Level.ERROR)) {
                throw new IllegalStateException("Drools refused generated rules: "
                        + builder.getResults().getMessages());
            }
            return collect((InternalKieModule) builder.getKieModule());
        } finally {
            services.getRepository().removeKieModule(releaseId);
        }
    }

    private static CompiledRules collect(InternalKieModule module) {
        Map<String, byte[]> classes = new TreeMap<>();
        String model = "";
        for (String file : module.getFileNames()) {
            if (file.endsWith(CLASS)) {
                String name = file.substring(0, file.length() - CLASS.length()).replace('/', '.');
                classes.put(name, module.getBytes(file));
            } else if (file.endsWith("/drools-model")) {
                model = lastLine(new String(module.getBytes(file), StandardCharsets.UTF_8));
            }
        }
        return new CompiledRules(model, classes);
    }

    /** The file starts with the version of Drools. */
    private static String lastLine(String text) {
        List<String> lines = text.strip().lines().toList();
        return lines.get(lines.size() - 1);
    }
}
