package io.tonghop.plan.attachment;

import java.time.Instant;
import java.util.UUID;

/**
 * A file of a plan, without its content.
 *
 * @param mediaType told from its content
 * @param sha256 of its content, in hexadecimal digits
 * @param size in bytes
 */
public record AttachmentView(
        UUID id, String name, String mediaType, String sha256, long size, String addedBy, Instant addedAt) {}
