package org.gridboard.exchange.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gridboard.exchange.ImportRefused;
import org.gridboard.exchange.Refusal;

/** Text in UTF-8, with or without a byte order mark, or else in GB18030, as Chinese Excel writes it. */
public final class TextFile {

    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private TextFile() {}

    /** The text behind the byte order mark. @throws ImportRefused if it is in neither character set */
    public static Reader open(Path file) {
        Charset charset = charset(file).orElseThrow(() -> new ImportRefused(Refusal.NOT_TEXT));
        try {
            var reader = new PushbackReader(strict(Files.newInputStream(file), charset));
            int first = reader.read();
            if (first >= 0 && first != BYTE_ORDER_MARK) {
                reader.unread(first);
            }
            return reader;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Charset> charset(Path file) {
        return CHARSETS.stream().filter(charset -> reads(file, charset)).findFirst();
    }

    private static boolean reads(Path file, Charset charset) {
        try (var reader = strict(Files.newInputStream(file), charset)) {
            reader.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader strict(InputStream in, Charset charset) {
        return new BufferedReader(new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }
}
