package io.tonghop.plan.reorganisation;

import io.tonghop.plan.PlanError;
import io.tonghop.plan.input.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Finds reorganisations, and who came before and after a unit. */
@ApplicationScoped
public class ReorganisationQueries {

    private final ReorganisationRepository reorganisations;
    private final EntityManager entities;

    ReorganisationQueries(ReorganisationRepository reorganisations, EntityManager entities) {
        this.reorganisations = reorganisations;
        this.entities = entities;
    }

    @Transactional
    public ReorganisationsView all(Page page) {
        return new ReorganisationsView(reorganisations
                .find("order by effectiveOn desc, madeAt desc, id")
                .range(page.offset(), page.offset() + page.size() - 1)
                .stream()
                .map(Reorganisation::view)
                .toList());
    }

    @Transactional
    public ReorganisationView get(UUID id) {
        return reorganisations
                .findByIdOptional(id)
                .map(Reorganisation::view)
                .orElseThrow(PlanError.UNKNOWN_REORGANISATION::problem);
    }

    @Transactional
    public SuccessionsView successions(UUID unitId) {
        return new SuccessionsView(entities.createQuery(
                        "select s from UnitSuccession s where s.predecessorId = :unit or s.successorId = :unit"
                                + " order by s.effectiveOn, s.id",
                        UnitSuccession.class)
                .setParameter("unit", unitId)
                .getResultStream()
                .map(UnitSuccession::view)
                .toList());
    }
}
