package io.tonghop.plan.reorganisation;

import io.tonghop.contracts.Text;
import io.tonghop.plan.PlanError;
import io.tonghop.platform.problem.ErrorCode.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Carries out steps on the tree of the day before, or names the first that cannot be. */
final class Steps {

    private static final String ADMINISTRATIVE = "administrative";

    private final TreeDraft tree;
    private final Map<String, Integer> ranks;
    private String field = "steps";

    Steps(TreeDraft tree, Map<String, Integer> ranks) {
        this.tree = tree;
        this.ranks = ranks;
    }

    void take(List<StepRequest> steps) {
        for (int i = 0; i < steps.size(); i++) {
            field = "steps[" + i + "]";
            take(steps.get(i));
        }
    }

    private void take(StepRequest step) {
        switch (step.operation()) {
            case move -> move(unit(step), step.parent());
            case rename -> rename(unit(step), step.name());
            case close -> {
                Member closed = unit(step);
                checkNothingBelow(closed);
                tree.close(closed.id());
            }
            case open -> {
                check(!step.open().isEmpty(), "open", "cần đơn vị mới / needs new units");
                opened(step);
            }
            case merge -> merge(step);
            case split -> split(step);
        }
    }

    private void move(Member unit, @Nullable UnitRef to) {
        Member parent = to == null ? null : member(to, "parent");
        if (parent != null) {
            checkStands(unit.tier(), unit.kind(), parent, "parent");
            check(!tree.isWithin(parent.id(), unit.id()), "parent", "vòng lặp / a cycle");
        }
        tree.move(unit.id(), parent == null ? null : parent.id());
    }

    private void rename(Member unit, @Nullable Text name) {
        check(name != null, "name", "cần tên mới / needs the new name");
        if (name != null) {
            tree.rename(
                    unit.id(),
                    new Member(UUID.randomUUID(), unit.tier(), unit.code(), name, unit.kind(), unit.parent()));
        }
    }

    private void merge(StepRequest step) {
        check(!step.units().isEmpty(), "units", "cần các đơn vị sáp nhập / needs the units that merge");
        check(step.into().size() + step.open().size() == 1, "into", "cần đúng một đơn vị nhận / needs exactly one");
        List<UUID> merged = new ArrayList<>();
        for (int i = 0; i < step.units().size(); i++) {
            Member one = member(step.units().get(i), "units[" + i + "]");
            check(!merged.contains(one.id()), "units[" + i + "]", "trùng / is there twice");
            merged.add(one.id());
        }
        if (!step.into().isEmpty()) {
            Member into = member(step.into().get(0), "into[0]");
            check(!merged.contains(into.id()), "into[0]", "sáp nhập vào chính nó / merges into itself");
            check(
                    merged.stream().noneMatch(one -> tree.isWithin(into.id(), one)),
                    "into[0]",
                    "trực thuộc đơn vị bị sáp nhập / stands below a unit that merges");
            tree.merge(merged, into.id());
            return;
        }
        NewUnit spec = step.open().get(0);
        List<List<UUID>> below =
                merged.stream().map(one -> List.copyOf(tree.children(one))).toList();
        UUID parent = parent(spec, "open[0].parent");
        check(parent == null || !merged.contains(parent), "open[0].parent", "bị sáp nhập / is one that merges");
        UUID into = UUID.randomUUID();
        merged.forEach(tree::close);
        open(spec, into, parent, "open[0]");
        below.forEach(children -> children.forEach(child -> tree.move(child, into)));
        merged.forEach(one -> tree.succeed(new Succession(one, into, Succession.Operation.merge, false)));
    }

    private void split(StepRequest step) {
        Member unit = unit(step);
        check(step.into().size() + step.open().size() >= 2, "into", "cần ít nhất hai phần / needs at least two parts");
        checkNothingBelow(unit);
        List<UUID> parts = new ArrayList<>();
        for (int i = 0; i < step.into().size(); i++) {
            Member part = member(step.into().get(i), "into[" + i + "]");
            check(!part.id().equals(unit.id()), "into[" + i + "]", "chia vào chính nó / splits into itself");
            parts.add(part.id());
        }
        tree.close(unit.id());
        parts.addAll(opened(step));
        parts.forEach(part -> tree.succeed(new Succession(unit.id(), part, Succession.Operation.split, true)));
    }

    private List<UUID> opened(StepRequest step) {
        List<UUID> opened = new ArrayList<>();
        for (int i = 0; i < step.open().size(); i++) {
            NewUnit spec = step.open().get(i);
            UUID id = UUID.randomUUID();
            open(spec, id, parent(spec, "open[" + i + "].parent"), "open[" + i + "]");
            opened.add(id);
        }
        return opened;
    }

    private void open(NewUnit spec, UUID id, @Nullable UUID parent, String place) {
        check(ranks.containsKey(spec.tier()), place + ".tier", "không có cấp này / no such tier");
        check(
                tree.at(spec.tier(), spec.code()).isEmpty(),
                place + ".code",
                "mã đang được dùng / the code is in use: " + spec.tier() + " " + spec.code());
        String kind = spec.kind() == null ? ADMINISTRATIVE : spec.kind();
        Member opened = new Member(id, spec.tier(), spec.code(), spec.name(), kind, parent);
        if (parent != null) {
            checkStands(spec.tier(), kind, tree.member(parent).orElseThrow(), place + ".parent");
        }
        tree.open(opened);
    }

    private @Nullable UUID parent(NewUnit spec, String place) {
        return spec.parent() == null ? null : member(spec.parent(), place).id();
    }

    private void checkNothingBelow(Member unit) {
        check(
                tree.children(unit.id()).isEmpty(),
                "unit",
                "còn đơn vị trực thuộc / units still stand below it: "
                        + tree.children(unit.id()).size());
    }

    /** A unit stands below one of a tier above; a department or a school also below one of its own tier. */
    private void checkStands(String tier, String kind, Member parent, String place) {
        int own = ranks.getOrDefault(tier, Integer.MAX_VALUE);
        int above = ranks.getOrDefault(parent.tier(), Integer.MIN_VALUE);
        check(
                above < own || (above == own && !kind.equals(ADMINISTRATIVE)),
                place,
                "không thuộc cấp trên / is not of a tier above: " + parent.tier());
    }

    private Member unit(StepRequest step) {
        UnitRef ref = step.unit();
        if (ref == null) {
            throw refusal("unit", "cần đơn vị / needs a unit");
        }
        return member(ref, "unit");
    }

    private Member member(UnitRef ref, String place) {
        Optional<Member> found = ref.id() != null
                ? tree.member(ref.id())
                : ref.tier() != null && ref.code() != null ? tree.at(ref.tier(), ref.code()) : Optional.empty();
        return found.orElseThrow(
                () -> refusal(place, "không có đơn vị này vào ngày đó / no such unit on that day: " + ref));
    }

    private void check(boolean right, String place, String message) {
        if (!right) {
            throw refusal(place, message);
        }
    }

    private RuntimeException refusal(String place, String message) {
        return PlanError.BAD_REORGANISATION.problem(List.of(new Violation(field + "." + place, message)));
    }
}
