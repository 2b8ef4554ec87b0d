package io.tonghop.plan.unit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;

/** The tiers that there are. */
@ApplicationScoped
public class Tiers implements PanacheRepositoryBase<Tier, String> {

    /** Rank by tier code. */
    public Map<String, Integer> ranks() {
        return listAll().stream().collect(Collectors.toMap(Tier::code, Tier::rank));
    }
}
