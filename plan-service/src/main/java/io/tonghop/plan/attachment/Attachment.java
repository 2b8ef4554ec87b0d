package io.tonghop.plan.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A file of a plan. */
@Entity
@Immutable
class Attachment {

    @Id
    private UUID id;

    private UUID planId;
    private String name;
    private String mediaType;
    private String sha256;
    private long size;
    private byte[] content;
    private String addedBy;
    private Instant addedAt;

    protected Attachment() {}

    Attachment(UUID planId, NewFile file, String addedBy, Instant addedAt) {
        this.id = UUID.randomUUID();
        this.planId = planId;
        this.name = file.name();
        this.mediaType = file.kind().mediaType();
        this.sha256 = hash(file.content());
        this.size = file.content().length;
        this.content = file.content();
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    UUID planId() {
        return planId;
    }

    String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    String sha256() {
        return sha256;
    }

    byte[] content() {
        return content;
    }

    AttachmentView view() {
        return new AttachmentView(id, name, mediaType, sha256, size, addedBy, addedAt);
    }
}
