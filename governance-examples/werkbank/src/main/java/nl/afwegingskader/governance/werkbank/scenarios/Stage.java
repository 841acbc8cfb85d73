package nl.afwegingskader.governance.werkbank.scenarios;

import io.cucumber.core.backend.Backend;
import io.cucumber.core.backend.Glue;
import io.cucumber.core.backend.ParameterInfo;
import io.cucumber.core.backend.Snippet;
import io.cucumber.core.backend.StepDefinition;
import io.cucumber.core.backend.TypeResolver;
import java.lang.reflect.Type;
import java.net.URI;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.afwegingskader.governance.rules.Rulebook;

/** Gives Cucumber the vocabulary, and each scenario a world of its own. Nothing is looked for on the class path. */
final class Stage implements Backend {

    private final Rulebook rulebook;
    private final Vocabulary vocabulary;
    private World world;

    Stage(Rulebook rulebook, Vocabulary vocabulary) {
        this.rulebook = rulebook;
        this.vocabulary = vocabulary;
        this.world = new World(rulebook);
    }

    World world() {
        return world;
    }

    @Override
    public void loadGlue(Glue glue, List<URI> ignored) {
        vocabulary.phrases().forEach(phrase -> glue.addStepDefinition(new Definition(phrase)));
    }

    @Override
    public void buildWorld() {
        world = new World(rulebook);
    }

    @Override
    public void disposeWorld() {
        // The next scenario gets a new one; until then it is known what this one asked.
    }

    @Override
    public Snippet getSnippet() {
        return new NoSnippet();
    }

    /** One sentence, as Cucumber calls it. */
    private final class Definition implements StepDefinition {

        private final Phrase phrase;

        Definition(Phrase phrase) {
            this.phrase = phrase;
        }

        @Override
        public void execute(Object[] arguments) {
            List<String> texts = Arrays.stream(arguments).map(String::valueOf).toList();
            phrase.meaning().apply(texts).on(world);
        }

        @Override
        public List<ParameterInfo> parameterInfos() {
            return Collections.nCopies(phrase.count(), new TextParameter());
        }

        @Override
        public String getPattern() {
            return phrase.pattern();
        }

        @Override
        public boolean isDefinedAt(StackTraceElement element) {
            return false;
        }

        @Override
        public String getLocation() {
            return phrase.template();
        }
    }

    /** Every text in a step is a string. */
    private static final class TextParameter implements ParameterInfo {
        @Override
        public Type getType() {
            return String.class;
        }

        @Override
        public boolean isTransposed() {
            return false;
        }

        @Override
        public TypeResolver getTypeResolver() {
            return () -> String.class;
        }
    }

    /** Nobody writes a step of his own. */
    private static final class NoSnippet implements Snippet {
        @Override
        public MessageFormat template() {
            return new MessageFormat("");
        }

        @Override
        public String tableHint() {
            return "";
        }

        @Override
        public String arguments(Map<String, Type> arguments) {
            return "";
        }

        @Override
        public String escapePattern(String pattern) {
            return pattern;
        }
    }
}
