package io.tonghop.plan.reorganisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tonghop.contracts.Text;
import io.tonghop.plan.input.Lists;
import io.tonghop.plan.input.Written;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step.
 *
 * @param unit whom it concerns: to move, rename, close or split
 * @param units whom it concerns: to merge
 * @param parent to move: the unit directly above from now on
 * @param name to rename: the new name
 * @param into to merge or split: units that are there
 * @param open to open, and to merge or split: units that begin
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record StepRequest(
        @NotNull Operation operation,
        @Nullable @Valid UnitRef unit,
        @Size(max = 1_000) List<@NotNull @Valid UnitRef> units,
        @Nullable @Valid UnitRef parent,
        @Nullable @Written(max = 300) Text name,
        @Size(max = 1_000) List<@NotNull @Valid UnitRef> into,
        @Size(max = 1_000) List<@NotNull @Valid NewUnit> open) {

    public StepRequest {
        units = Lists.orEmpty(units);
        into = Lists.orEmpty(into);
        open = Lists.orEmpty(open);
    }

    /** What is done. */
    public enum Operation {
        move,
        rename,
        close,
        open,
        merge,
        split
    }
}
