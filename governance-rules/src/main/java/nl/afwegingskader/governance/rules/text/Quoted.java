package nl.afwegingskader.governance.rules.text;

import java.util.ArrayList;
import java.util.List;

/** A text between quotation marks, with its place. */
record Quoted(String text, Place place) {

    /** The parts between commas, each with its own place. */
    List<Quoted> parts() {
        List<Quoted> parts = new ArrayList<>();
        int start = 0;
        for (String part : text.split(",", -1)) {
            String trimmed = part.strip();
            int column = place.column() + start + part.indexOf(trimmed);
            parts.add(new Quoted(trimmed, new Place(place.file(), place.line(), column)));
            start += part.length() + 1;
        }
        return parts;
    }
}
