package io.tonghop.plan.regime;

import io.tonghop.contracts.ObligationEvent;
import io.tonghop.plan.PlanError;
import io.tonghop.plan.calendar.WorkingDays;
import io.tonghop.plan.obligation.Due;
import io.tonghop.plan.unit.Placement;
import io.tonghop.plan.unit.UnitTree;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Finds who receives what a unit sends, each with its own clock. */
final class RecipientPolicy {

    private final Regime regime;
    private final PlanTree tree;
    private final String field;
    private final WorkingDays calendar;

    RecipientPolicy(Regime regime, PlanTree tree, String field, WorkingDays calendar) {
        this.regime = regime;
        this.tree = tree;
        this.field = field + ".recipients";
        this.calendar = calendar;
        for (int i = 0; i < regime.recipients().size(); i++) {
            check(regime.recipients().get(i), this.field + "[" + i + "]");
        }
    }

    private void check(Regime.Recipient recipient, String place) {
        if (recipient.unitId() != null && !tree.tree().has(recipient.unitId())) {
            throw Refusal.at(place + ".unitId", PlanError.RECIPIENT_NOT_IN_TREE, tree.date());
        }
        if (recipient.due() != null && recipient.due().isRelative()) {
            throw Refusal.at(place + ".due.date", PlanError.DUE_WITHOUT_DATE);
        }
    }

    List<ObligationEvent.Recipient> of(Placement unit) {
        if (regime.recipients().isEmpty()) {
            return List.of(parent(unit));
        }
        List<ObligationEvent.Recipient> recipients = new ArrayList<>();
        for (int i = 0; i < regime.recipients().size(); i++) {
            Regime.Recipient recipient = regime.recipients().get(i);
            UUID id = recipient.unitId() != null
                    ? recipient.unitId()
                    : above(unit, String.valueOf(recipient.tier()), field + "[" + i + "].tier");
            Due due = recipient.due() == null ? regime.due() : recipient.due();
            recipients.add(new ObligationEvent.Recipient(id, due.instant(calendar), recipient.via()));
        }
        return recipients;
    }

    private ObligationEvent.Recipient parent(Placement unit) {
        if (unit.path().size() < 2) {
            throw Refusal.at(field, PlanError.NO_RECIPIENT, unit.name().vi());
        }
        return new ObligationEvent.Recipient(unit.path().get(1), regime.due().instant(calendar), null);
    }

    private UUID above(Placement unit, String tier, String place) {
        return unit.path().stream()
                .skip(1)
                .filter(id -> tree.tree()
                        .node(id)
                        .map(UnitTree.Node::tier)
                        .filter(tier::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow(() ->
                        Refusal.at(place, PlanError.NO_RECIPIENT, unit.name().vi()));
    }
}
