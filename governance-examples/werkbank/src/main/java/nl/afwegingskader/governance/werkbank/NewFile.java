package nl.afwegingskader.governance.werkbank;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that a command makes; one that is there already stays as it is. */
final class NewFile {

    private NewFile() {}

    static void write(Path file, byte[] content) {
        try {
            Files.write(file, content, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException there) {
            throw Refusal.wrongInput(file + ": dit bestand bestaat al en is niet veranderd. Kies een andere naam.");
        } catch (NoSuchFileException noFolder) {
            throw Refusal.wrongInput(file + ": de map waarin dit bestand moet komen, bestaat niet.");
        } catch (IOException unwritable) {
            throw Refusal.wrongInput(file + ": dit bestand is niet te schrijven: " + unwritable.getMessage());
        }
    }
}
