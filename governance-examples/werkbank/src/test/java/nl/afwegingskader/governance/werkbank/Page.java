package nl.afwegingskader.governance.werkbank;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A page as a strict parser reads it: one tag or sign that is out of place is an error. */
record Page(Document document) {

    static Page of(Session session) {
        return of(session.out());
    }

    static Page of(byte[] html) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return new Page(factory.newDocumentBuilder().parse(new ByteArrayInputStream(html)));
        } catch (SAXException | IOException | ParserConfigurationException broken) {
            throw new AssertionError(broken);
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    private Stream<Element> elements(String name) {
        var found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
    }

    Element first(String name) {
        return elements(name).findFirst().orElseThrow();
    }

    /** The levels of the headings, from the top of the page. */
    List<Integer> headings() {
        return elements("*")
                .map(Element::getTagName)
                .filter(name -> name.matches("h[1-6]"))
                .map(name -> Integer.valueOf(name.substring(1)))
                .toList();
    }

    List<String> texts(String element) {
        return elements(element).map(Element::getTextContent).toList();
    }

    List<String> attributes(String name) {
        return elements("*")
                .filter(element -> element.hasAttribute(name))
                .map(element -> element.getAttribute(name))
                .toList();
    }

    List<String> withoutAttribute(String element, String name) {
        return elements(element)
                .filter(one -> !one.hasAttribute(name))
                .map(Element::getTextContent)
                .toList();
    }
}
