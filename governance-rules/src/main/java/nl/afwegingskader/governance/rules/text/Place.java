package nl.afwegingskader.governance.rules.text;

/** A place in a file; line and column are counted from 1, and 0 means the whole. */
record Place(String file, int line, int column) {

    static Place of(String file) {
        return new Place(file, 0, 0);
    }

    /** So many signs further on. */
    Place at(int further) {
        return new Place(file, line, column + further);
    }

    /** The file and line, to refer to from another place. */
    String shown() {
        return line == 0 ? file : file + ", tekstregel " + line;
    }
}
