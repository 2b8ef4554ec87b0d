package io.tonghop.aggregation.rollup.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The slots of a plan's cells in dense arrays, given out as cells are first seen. Slots have no meaning outside this process.
 * Shared by the tasks of the process, hence synchronized.
 */
public final class Cells {

    private final Map<String, Integer> slots = new HashMap<>();
    private final List<String> codes = new ArrayList<>();
    private final List<Boolean> money = new ArrayList<>();

    public synchronized int slot(String code) {
        Integer known = slots.get(code);
        if (known != null) {
            return known;
        }
        int slot = codes.size();
        slots.put(code, slot);
        codes.add(code);
        money.add(false);
        return slot;
    }

    synchronized int slot(String code, boolean isMoney) {
        int slot = slot(code);
        if (isMoney) {
            money.set(slot, true);
        }
        return slot;
    }

    synchronized String code(int slot) {
        return codes.get(slot);
    }

    synchronized boolean isMoney(int slot) {
        return money.get(slot);
    }
}
