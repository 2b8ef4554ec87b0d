package io.tonghop.local.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in on this machine.
 *
 * @param unit id of the unit it acts for; absent for the first administrator
 * @param roles reporter, reviewer, planner, operator, admin
 */
public record DemoUser(
        String username, String name, @Nullable String unit, List<String> roles) {}
