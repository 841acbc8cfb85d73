package nl.afwegingskader.governance.werkbank.workbook;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OLE2NotOfficeXmlFileException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Opens a workbook that anybody may have made. A zip bomb is refused by how much it swells, how large a part is and how many there are.
 * XML with a DOCTYPE, and so with an external entity, POI refuses. Nothing calculates a formula or runs a macro.
 */
final class SafeOpening {

    private static final long LARGEST_FILE = 8L * 1024 * 1024;

    /** Of all parts together, unpacked: twice the shipped rules as LibreOffice writes them. In memory it is some twenty times as much. */
    private static final long LARGEST_UNPACKED = 24L * 1024 * 1024;

    private static final long LONGEST_TEXT = 16L * 1024 * 1024;
    private static final long MOST_PARTS = 20_000;
    private static final double LEAST_RATIO = 0.005;

    private static final String TOO_LARGE =
            ": dit bestand wordt bij het openen veel te groot (een zipbom) en is niet gelezen.";

    private SafeOpening() {}

    /** What is read from an open workbook. */
    interface Use<T> {
        T of(XSSFWorkbook workbook) throws WorkbookException;
    }

    static <T> T open(Path file, Use<T> use) throws WorkbookException {
        checkFile(file);
        ZipSecureFile.setMinInflateRatio(LEAST_RATIO);
        ZipSecureFile.setMaxEntrySize(LARGEST_UNPACKED);
        ZipSecureFile.setMaxTextSize(LONGEST_TEXT);
        ZipSecureFile.setMaxFileCount(MOST_PARTS);
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ);
                XSSFWorkbook workbook = new XSSFWorkbook(parts)) {
            return use.of(workbook);
        } catch (OLE2NotOfficeXmlFileException old) {
            throw new WorkbookException(
                    file + ": dit is een oude Excel-werkmap (.xls) of een bestand met een wachtwoord."
                            + " Bewaar het zonder wachtwoord als Excel-werkmap (.xlsx).");
        } catch (IOException | InvalidFormatException | RuntimeException broken) {
            // POI throws whatever it stumbles on in a broken or hostile file.
            throw new WorkbookException(file + reason(broken));
        } catch (LinkageError leftOut) {
            // The command line lacks what POI has for other files than plain workbooks.
            throw new WorkbookException(
                    file + ": in dit werkboek staat iets dat niet te lezen is, zoals een tekening uit een"
                            + " ander programma. Haal het weg, of maak een nieuw werkboek.");
        }
    }

    private static void checkFile(Path file) throws WorkbookException {
        try {
            if (!Files.isRegularFile(file)) {
                throw new WorkbookException(file + ": dit bestand bestaat niet.");
            }
            if (Files.size(file) > LARGEST_FILE) {
                throw new WorkbookException(file + ": dit bestand is groter dan " + LARGEST_FILE / 1024 / 1024
                        + " MB. Dat is geen werkboek.");
            }
            checkUnpacked(file);
        } catch (IOException unreadable) {
            throw new WorkbookException(file + ": dit bestand is niet te lezen.");
        }
    }

    /** POI looks at each part alone. What the list of parts says of their sizes need not be true, so they are counted. */
    private static void checkUnpacked(Path file) throws IOException, WorkbookException {
        byte[] some = new byte[1 << 16];
        long unpacked = 0;
        try (ZipFile parts = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(parts.entries())) {
                try (InputStream part = parts.getInputStream(entry)) {
                    for (int read = part.read(some); read >= 0; read = part.read(some)) {
                        unpacked += read;
                        if (unpacked > LARGEST_UNPACKED) {
                            throw new WorkbookException(file + TOO_LARGE);
                        }
                    }
                }
            }
        } catch (ZipException | EOFException broken) {
            // What it is instead, opening it tells.
        }
    }

    private static String reason(Throwable broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("Zip bomb")
                    || message.contains("exceeds the max")
                    || message.contains("MAX_ENTRY_SIZE")) {
                return TOO_LARGE;
            }
            if (message.contains("DOCTYPE")) {
                return ": dit bestand verwijst met een DOCTYPE naar iets erbuiten en is niet gelezen.";
            }
        }
        return ": dit is geen Excel-werkmap (.xlsx), of zij is beschadigd. Bewaar haar in Excel opnieuw als .xlsx.";
    }
}
