package io.tonghop.aggregation.rollup.model;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The cells of every plan that this process has met. */
public final class Plans {

    private final Map<UUID, Cells> cells = new ConcurrentHashMap<>();

    public Cells cells(UUID planId) {
        return cells.computeIfAbsent(planId, unknown -> new Cells());
    }
}
