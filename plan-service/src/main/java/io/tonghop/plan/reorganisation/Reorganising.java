package io.tonghop.plan.reorganisation;

import io.tonghop.plan.PlanError;
import io.tonghop.plan.job.Progress;
import io.tonghop.plan.unit.ImportedUnit;
import io.tonghop.plan.unit.Tiers;
import io.tonghop.plan.unit.TreeEdit;
import io.tonghop.plan.unit.TreeEditing;
import io.tonghop.plan.unit.TreeUndo;
import io.tonghop.plan.unit.Violations;
import io.tonghop.platform.problem.ErrorCode.Violation;
import io.tonghop.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** Carries reorganisations out, whole or not at all; shows before what they would change; undoes them. */
@ApplicationScoped
public class Reorganising {

    private final ReorganisationRepository reorganisations;
    private final TreeEditing editing;
    private final Tiers tiers;
    private final Clock clock;

    Reorganising(ReorganisationRepository reorganisations, TreeEditing editing, Tiers tiers, Clock clock) {
        this.reorganisations = reorganisations;
        this.editing = editing;
        this.tiers = tiers;
        this.clock = clock;
    }

    @Transactional
    public PreviewView preview(ReorganisationRequest request) {
        return preview(request.effectiveOn(), draft(request));
    }

    @Transactional
    public PreviewView preview(MapFiles files) {
        return preview(files.effectiveOn(), draft(files));
    }

    @Transactional
    public ReorganisationView apply(ReorganisationRequest request, Actor actor, Progress progress) {
        editing.lock();
        return apply(request.effectiveOn(), request.decision(), draft(request), actor, progress);
    }

    @Transactional
    public ReorganisationView apply(MapFiles files, Actor actor, Progress progress) {
        editing.lock();
        return apply(files.effectiveOn(), files.decision(), draft(files), actor, progress);
    }

    @Transactional
    public ReorganisationView undo(UUID id, Actor actor) {
        editing.lock();
        Reorganisation reorganisation =
                reorganisations.findByIdOptional(id).orElseThrow(PlanError.UNKNOWN_REORGANISATION::problem);
        reorganisation.undone(actor.name(), clock.instant());
        reorganisations.forget(id);
        try {
            editing.undo(reorganisation.effectiveOn(), reorganisation.undo());
        } catch (ConstraintViolationException changedSince) {
            // A code used again, a parent gone, a unit that others went into: the tree as it was no longer fits in.
            throw PlanError.REORGANISATION_IN_USE.problem();
        }
        return reorganisation.view();
    }

    private TreeDraft draft(ReorganisationRequest request) {
        TreeDraft tree =
                new TreeDraft(reorganisations.members(request.effectiveOn().minusDays(1)));
        new Steps(tree, tiers.ranks()).take(request.steps());
        return tree;
    }

    private TreeDraft draft(MapFiles files) {
        TreeDraft tree =
                new TreeDraft(reorganisations.members(files.effectiveOn().minusDays(1)));
        Map<String, Integer> ranks = tiers.ranks();
        Violations violations = new Violations();
        List<ImportedUnit> units = ImportedUnit.read(files.units(), ranks, violations);
        List<MergeMap> maps = new ArrayList<>();
        for (int i = 0; i < files.maps().size(); i++) {
            String text = ImportedUnit.text(files.maps().get(i));
            maps.add(MergeMap.read("map[" + i + "]", text, violations));
        }
        new MapSteps(tree, ranks, files.effectiveOn(), violations).take(units, maps);
        if (!violations.isEmpty()) {
            throw PlanError.BAD_REORGANISATION.problem(violations.told());
        }
        return tree;
    }

    private PreviewView preview(LocalDate day, TreeDraft tree) {
        TreeEdit edit = checked(day, tree);
        Preview preview = new Preview(tree, edit);
        return preview.view(reorganisations.plansAsking(preview.touched()));
    }

    private ReorganisationView apply(
            LocalDate day, DecisionRequest decision, TreeDraft tree, Actor actor, Progress progress) {
        TreeEdit edit = checked(day, tree);
        int total = edit.closed().size() + edit.opened().size() + edit.moved().size();
        progress.at(0, total);
        TreeUndo undo = editing.apply(day, edit);
        Reorganisation made = new Reorganisation(day, decision, edit, undo, actor.name(), clock.instant());
        reorganisations.persist(made);
        reorganisations.flush();
        reorganisations.keep(made.id(), day, tree.successions());
        progress.at(total, total);
        return made.view();
    }

    /** What is known of the days after must not contradict the edit. */
    private TreeEdit checked(LocalDate day, TreeDraft tree) {
        TreeEdit edit = tree.edit();
        Set<UUID> changing = reorganisations.changingFrom(day);
        Set<UUID> needed = reorganisations.neededFrom(day);
        Set<String> beginning = reorganisations.beginningFrom(day);
        List<Violation> violations = new ArrayList<>();
        edit.closed().stream()
                .filter(id -> changing.contains(id) || needed.contains(id))
                .forEach(id -> violations.add(later(tree.before(id))));
        edit.moved().forEach((id, parent) -> {
            if (changing.contains(id) || (parent != null && changing.contains(parent))) {
                violations.add(later(tree.before(id)));
            }
        });
        for (TreeEdit.Opening unit : edit.opened()) {
            if (beginning.contains(unit.tier() + "/" + unit.code())
                    || (unit.parentId() != null && changing.contains(unit.parentId()))) {
                violations.add(new Violation(
                        "open",
                        "đã có thay đổi sau ngày đó / something is known after that day: " + unit.tier() + " "
                                + unit.code()));
            }
        }
        if (!violations.isEmpty()) {
            throw PlanError.LATER_CHANGES.problem(violations.stream().limit(100).toList());
        }
        return edit;
    }

    private static Violation later(Member member) {
        return new Violation(
                "unit",
                "đã có thay đổi sau ngày đó / something is known after that day: " + member.tier() + " "
                        + member.code());
    }
}
