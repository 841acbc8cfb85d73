package nl.afwegingskader.governance.benchmarks.peers;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.afwegingskader.governance.rules.engine.Facts;
import nl.afwegingskader.governance.rules.engine.Program;
import org.jspecify.annotations.Nullable;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.compiler.RuntimeTypeCheckOption;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/**
 * KIE DMN with FEEL, the decision tables of the makers of Drools. Its option to compile FEEL made these decisions no faster, and
 * takes half a minute to start.
 */
final class KieDmn extends StageByStage {

    private final DMNRuntime runtime;
    private final List<DMNModel> models = new ArrayList<>();
    private final List<Map<String, Function<Facts, @Nullable Object>>> inputs = new ArrayList<>();

    KieDmn(Program program) {
        super(program);
        Formulas formulas = new Formulas(program);
        List<Resource> resources = new ArrayList<>();
        for (int stage = 0; stage <= program.stages(); stage++) {
            resources.add(resource(program, formulas, stage));
        }
        this.runtime = DMNRuntimeBuilder.fromDefaults()
                .setOption(new RuntimeTypeCheckOption(false))
                .buildConfiguration()
                .fromResources(resources)
                .getOrElseThrow(IllegalStateException::new);
        for (int stage = 0; stage <= program.stages(); stage++) {
            DMNModel model = runtime.getModel(DmnXml.name(stage), DmnXml.name(stage));
            if (model.hasErrors()) {
                throw new IllegalStateException("KIE refused generated DMN: " + model.getMessages());
            }
            models.add(model);
        }
    }

    private Resource resource(Program program, Formulas formulas, int stage) {
        Feel feel = new Feel();
        List<String> cells = program.steps().subList(program.start(stage), program.end(stage)).stream()
                .map(step -> feel.text(formulas.of(step)))
                .toList();
        StringBuilder declared = new StringBuilder();
        StringBuilder required = new StringBuilder();
        for (String name : feel.inputs().keySet()) {
            String type = name.startsWith("number") ? "number" : "boolean";
            declared.append("<inputData id='%s' name='%s'><variable name='%s' typeRef='%s'/></inputData>"
                    .formatted(name, name, name, type));
            required.append(
                    "<informationRequirement><requiredInput href='#%s'/></informationRequirement>".formatted(name));
        }
        inputs.add(feel.inputs());
        // A cell is a condition of its own, so the column only says what it must come out as.
        String column = "<inputExpression typeRef='boolean'><text>true</text></inputExpression>";
        String xml = DmnXml.model(
                program,
                stage,
                declared.toString(),
                required.toString(),
                column,
                "https://www.omg.org/spec/DMN/20191111/FEEL/",
                cells);
        Resource resource = ResourceFactory.newReaderResource(new StringReader(xml), "UTF-8");
        resource.setSourcePath(DmnXml.name(stage) + ".dmn");
        resource.setResourceType(ResourceType.DMN);
        return resource;
    }

    @Override
    void conclude(Facts facts) {
        int stage = facts.getStage();
        DMNContext context = runtime.newContext();
        inputs.get(stage).forEach((name, value) -> context.set(name, value.apply(facts)));
        String decision = DmnXml.name(stage);
        Object steps = runtime.evaluateByName(models.get(stage), context, decision)
                .getDecisionResultByName(decision)
                .getResult();
        if (steps instanceof List<?> list) {
            list.forEach(step -> facts.conclude(((Number) step).intValue()));
        }
    }
}
