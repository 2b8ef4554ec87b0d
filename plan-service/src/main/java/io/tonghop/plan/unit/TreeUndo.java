package io.tonghop.plan.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The tree as it was where an edit changed it.
 *
 * @param ends when the closed units would have ended
 * @param edges the edges that were cut or removed, as they were
 * @param opened units that the edit opened
 * @param added edges that it added
 */
public record TreeUndo(List<End> ends, List<Edge> edges, List<UUID> opened, List<UUID> added) {

    /** When a unit would have ended; absent when it would have lasted. */
    public record End(UUID unitId, @Nullable LocalDate validTo) {}

    /** Who stood above whom, and when. */
    public record Edge(
            UUID id,
            UUID unitId,
            UUID parentId,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}
}
