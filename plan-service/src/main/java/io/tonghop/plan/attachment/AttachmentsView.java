package io.tonghop.plan.attachment;

import java.util.List;

/** The files of a plan, the oldest first. */
public record AttachmentsView(List<AttachmentView> items) {}
