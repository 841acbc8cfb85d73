package nl.afwegingskader.governance.werkbank;

import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.afwegingskader.governance.rules.examples.ExampleResult;
import nl.afwegingskader.governance.rules.examples.MutationScore;
import nl.afwegingskader.governance.werkbank.scenarios.ScenarioResult;

/** What became of all expectations as JUnit XML, which build servers show: one suite per file, one test per row, scenario or rule. */
final class JUnitReport {

    private final Map<String, List<Test>> suites = new LinkedHashMap<>();

    JUnitReport(TestReport report) {
        report.examples().forEach(this::add);
        report.scenarios().forEach(this::add);
        report.mutations().orElse(List.of()).forEach(this::add);
    }

    /** One test; with a failure when it failed. */
    private record Test(String name, Optional<String> failure) {}

    private void add(String suite, Test test) {
        suites.computeIfAbsent(suite, ignored -> new ArrayList<>()).add(test);
    }

    private void add(ExampleResult result) {
        var example = result.example();
        add(
                example.file(),
                new Test(
                        example.rule() + " " + example.text() + " (tekstregel " + example.line() + ")",
                        result.passed()
                                ? Optional.empty()
                                : Optional.of("verwacht: " + example.expected() + ", kwam: " + result.outcome())));
    }

    private void add(ScenarioResult result) {
        add(
                result.file(),
                new Test(
                        result.name() + " (tekstregel " + result.line() + ")",
                        result.failure()
                                .map(failure -> "tekstregel " + failure.line() + ", " + failure.step() + ": "
                                        + failure.message())));
    }

    private void add(MutationScore score) {
        add(
                "wijzigingen die een voorbeeld merkt",
                new Test(
                        score.rule().id() + " " + score.percent() + "%",
                        score.isComplete()
                                ? Optional.empty()
                                : Optional.of("niet gemerkt: "
                                        + String.join(
                                                "; ",
                                                score.survivors().stream()
                                                        .filter(survivor -> !survivor.isExplained())
                                                        .map(survivor -> survivor.mutant()
                                                                .change())
                                                        .toList()))));
    }

    void write(Writer writer) {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(writer);
            xml.writeStartDocument("UTF-8", "1.0");
            line(xml, 0);
            xml.writeStartElement("testsuites");
            for (Map.Entry<String, List<Test>> suite : suites.entrySet()) {
                write(xml, suite.getKey(), suite.getValue());
            }
            line(xml, 0);
            xml.writeEndElement();
            line(xml, 0);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException lost) {
            throw new IllegalStateException(lost);
        }
    }

    private static void write(XMLStreamWriter xml, String name, List<Test> tests) throws XMLStreamException {
        line(xml, 1);
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", plain(name));
        xml.writeAttribute("tests", String.valueOf(tests.size()));
        xml.writeAttribute(
                "failures",
                String.valueOf(tests.stream()
                        .filter(test -> test.failure().isPresent())
                        .count()));
        for (Test test : tests) {
            line(xml, 2);
            xml.writeStartElement("testcase");
            xml.writeAttribute("classname", plain(name));
            xml.writeAttribute("name", plain(test.name()));
            if (test.failure().isPresent()) {
                xml.writeStartElement("failure");
                xml.writeAttribute("message", plain(test.failure().get()));
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }
        line(xml, 1);
        xml.writeEndElement();
    }

    private static void line(XMLStreamWriter xml, int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** Without the signs that XML does not have. */
    private static String plain(String text) {
        return text.replaceAll("[^\\x20-\\uD7FF\\uE000-\\uFFFD]", " ");
    }
}
