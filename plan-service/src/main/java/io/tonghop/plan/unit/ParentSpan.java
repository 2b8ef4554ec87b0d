package io.tonghop.plan.unit;

import java.util.UUID;

/** A parent, and the days on which it was one. */
record ParentSpan(UUID parentId, Validity validity) {}
