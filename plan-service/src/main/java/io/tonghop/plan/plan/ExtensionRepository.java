package io.tonghop.plan.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The record of moved deadlines. */
@ApplicationScoped
class ExtensionRepository implements PanacheRepositoryBase<Extension, UUID> {}
