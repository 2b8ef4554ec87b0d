package io.tonghop.plan.regime;

import io.tonghop.contracts.ObligationEvent;
import io.tonghop.plan.PlanError;
import io.tonghop.plan.calendar.WorkingDays;
import io.tonghop.plan.obligation.Asked;
import io.tonghop.plan.obligation.Due;
import io.tonghop.plan.unit.Placement;
import io.tonghop.plan.unit.UnitTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the units that regimes ask, on the tree of their dates, or says why it cannot. */
public final class RegimePolicy {

    /**
     * What a regime rests on.
     *
     * @param date the day whose tree counts where a regime does not say
     * @param signedOn no deadline is before this day; any when absent
     */
    public record Basis(
            UUID issuer, LocalDate date, @Nullable LocalDate signedOn, List<Edge> edges) {}

    private final Basis basis;
    private final Function<LocalDate, UnitTree> trees;
    private final WorkingDays calendar;
    private final Map<LocalDate, PlanTree> read = new HashMap<>();

    public RegimePolicy(Basis basis, Function<LocalDate, UnitTree> trees, WorkingDays calendar) {
        this.basis = basis;
        this.trees = trees;
        this.calendar = calendar;
    }

    /** Where the issuer stood on the plan's day: itself first, the root last. */
    public List<UUID> issuerPath() {
        return tree(basis.date(), "issuerId").tree().path(basis.issuer());
    }

    /**
     * The units that a list of regimes asks.
     *
     * @param list its name in the plan, for the fields of problems
     */
    public List<Asked> asked(List<Regime> regimes, String list) {
        Set<UUID> seen = new HashSet<>();
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < regimes.size(); i++) {
            String field = list + "[" + i + "]";
            for (Asked one : asked(regimes.get(i), field)) {
                if (!seen.add(one.unit().id())) {
                    throw Refusal.at(
                            field, PlanError.UNIT_ASKED_TWICE, one.unit().name().vi());
                }
                asked.add(one);
            }
        }
        return asked;
    }

    /**
     * Where a unit stands for the plan on a day: itself first, the root last.
     *
     * @param under directly below this unit; as in the tree when absent
     */
    public List<UUID> path(UUID unit, LocalDate date, @Nullable UUID under, String field) {
        PlanTree tree = tree(date, "date");
        tree.checkWithin(unit, field);
        if (under != null) {
            tree.checkHas(under, "underId");
        }
        return tree.path(unit, under, field);
    }

    private List<Asked> asked(Regime regime, String field) {
        PlanTree tree = tree(regime.date() == null ? basis.date() : regime.date(), field + ".date");
        checkDue(regime.due(), field + ".due");
        if (regime.underId() != null) {
            tree.checkHas(regime.underId(), field + ".underId");
        }
        List<UnitTree.Node> units = units(regime, tree, field);
        if (units.isEmpty()) {
            throw Refusal.at(field, PlanError.REGIME_FINDS_NO_UNIT);
        }
        RecipientPolicy recipients = new RecipientPolicy(regime, tree, field, calendar);
        return units.stream()
                .map(unit -> {
                    List<UUID> path = tree.path(unit.id(), regime.underId(), field + ".underId");
                    Placement place =
                            new Placement(unit.id(), unit.code(), unit.name(), unit.tier(), unit.kind(), path);
                    List<ObligationEvent.Recipient> to = recipients.of(place);
                    return new Asked(place, regime.due(), regime.due().instant(calendar), to);
                })
                .toList();
    }

    private static List<UnitTree.Node> units(Regime regime, PlanTree tree, String field) {
        if (regime.withinId() != null) {
            tree.checkWithin(regime.withinId(), field + ".withinId");
        }
        UUID within = regime.withinId() == null ? tree.scope() : regime.withinId();
        Stream<UnitTree.Node> candidates = regime.unitIds().isEmpty()
                ? tree.tree().nodes().filter(node -> isOfKind(node, regime.kind()))
                : named(regime, tree, field);
        List<UnitTree.Node> found = candidates
                .filter(node -> regime.tier() == null || node.tier().equals(regime.tier()))
                .filter(node -> tree.tree().isWithin(node.id(), within))
                .toList();
        Set<UUID> excepted = new HashSet<>(regime.exceptIds());
        checkExceptions(regime, found, field);
        return found.stream()
                .filter(node -> !excepted.contains(node.id()))
                .sorted(Comparator.comparing(UnitTree.Node::code).thenComparing(UnitTree.Node::id))
                .toList();
    }

    private static boolean isOfKind(UnitTree.Node node, @Nullable String kind) {
        return kind == null ? node.isAdministrative() : node.kind().equals(kind);
    }

    private static Stream<UnitTree.Node> named(Regime regime, PlanTree tree, String field) {
        List<UnitTree.Node> named = new ArrayList<>();
        for (int i = 0; i < regime.unitIds().size(); i++) {
            UUID unit = regime.unitIds().get(i);
            tree.checkWithin(unit, field + ".unitIds[" + i + "]");
            named.add(tree.tree().node(unit).orElseThrow());
        }
        return named.stream().filter(node -> regime.kind() == null || isOfKind(node, regime.kind()));
    }

    private static void checkExceptions(Regime regime, List<UnitTree.Node> found, String field) {
        Set<UUID> ids = new HashSet<>();
        found.forEach(node -> ids.add(node.id()));
        for (int i = 0; i < regime.exceptIds().size(); i++) {
            if (!ids.contains(regime.exceptIds().get(i))) {
                throw Refusal.at(field + ".exceptIds[" + i + "]", PlanError.EXCEPTION_NOT_FOUND);
            }
        }
    }

    private void checkDue(Due due, String field) {
        if (due.isRelative()) {
            throw Refusal.at(field + ".date", PlanError.DUE_WITHOUT_DATE);
        }
        if (basis.signedOn() != null && due.lastDay(calendar).isBefore(basis.signedOn())) {
            throw Refusal.at(field, PlanError.DUE_BEFORE_PLAN);
        }
    }

    private PlanTree tree(LocalDate date, String field) {
        PlanTree known = read.get(date);
        if (known == null) {
            known = new PlanTree(date, trees.apply(date), basis.issuer(), basis.edges(), field);
            read.put(date, known);
        }
        return known;
    }
}
