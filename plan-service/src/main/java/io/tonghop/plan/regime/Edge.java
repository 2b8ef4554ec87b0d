package io.tonghop.plan.regime;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** For this plan a unit stands directly below another one than in the tree. */
public record Edge(@NotNull UUID unitId, @NotNull UUID parentId) {}
