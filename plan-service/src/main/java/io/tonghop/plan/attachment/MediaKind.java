package io.tonghop.plan.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Kinds of files that are taken, told by their first bytes and not by their name. */
enum MediaKind {
    PDF("application/pdf", new byte[] {'%', 'P', 'D', 'F', '-'}, null),
    PNG("image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a}, null),
    JPEG("image/jpeg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}, null),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", zip(), "word/"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", zip(), "xl/");

    private final String mediaType;
    private final byte[] begin;
    private final String entry;

    MediaKind(String mediaType, byte[] begin, @org.jspecify.annotations.Nullable String entry) {
        this.mediaType = mediaType;
        this.begin = begin;
        this.entry = entry == null ? "" : entry;
    }

    static Optional<MediaKind> of(byte[] content) {
        return Arrays.stream(values()).filter(kind -> kind.fits(content)).findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    private boolean fits(byte[] content) {
        return content.length > begin.length
                && Arrays.equals(content, 0, begin.length, begin, 0, begin.length)
                && (entry.isEmpty() || new String(content, StandardCharsets.ISO_8859_1).contains(entry));
    }

    private static byte[] zip() {
        return new byte[] {'P', 'K', 3, 4};
    }
}
