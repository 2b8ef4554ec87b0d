package io.tonghop.plan.unit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.tonghop.plan.PlanError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The tiers that there are. Nothing assumes how many. */
@ApplicationScoped
public class Tiers implements PanacheRepositoryBase<Tier, String> {

    private static final String UPSIDE_DOWN = """
            select exists (
                select 1 from unit_edge e
                join unit c on c.id = e.unit_id join tier ct on ct.code = c.tier
                join unit p on p.id = e.parent_id join tier pt on pt.code = p.tier
                where pt.rank > ct.rank or (pt.rank = ct.rank and c.kind = 'administrative'))
            """;

    /** Rank by tier code. */
    @Transactional
    public Map<String, Integer> ranks() {
        return listAll().stream().collect(Collectors.toMap(Tier::code, Tier::rank));
    }

    @Transactional
    TiersView all() {
        return new TiersView(listAll(Sort.by("rank")).stream().map(Tier::view).toList());
    }

    /**
     * Keeps a tier.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when its rank is another's, or would put a unit above its parent
     */
    @Transactional
    TierView put(String code, TierRequest request) {
        // Units too: nobody may bring one into the tree by the ranks that were.
        getEntityManager()
                .createNativeQuery("lock table unit, tier in share row exclusive mode")
                .executeUpdate();
        if (count("rank = ?1 and code <> ?2", request.rank(), code) > 0) {
            throw PlanError.RANK_TAKEN.problem(request.rank());
        }
        Optional<Tier> known = findByIdOptional(code);
        Tier tier = known.orElseGet(() -> new Tier(code, request));
        tier.take(request);
        persist(tier);
        flush();
        if (known.isPresent()
                && (Boolean) getEntityManager()
                        .createNativeQuery(UPSIDE_DOWN, Boolean.class)
                        .getSingleResult()) {
            throw PlanError.RANK_UPSIDE_DOWN.problem();
        }
        return tier.view();
    }
}
