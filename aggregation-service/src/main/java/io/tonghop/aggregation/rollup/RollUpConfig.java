package io.tonghop.aggregation.rollup;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the roll-up. */
@ConfigMapping(prefix = "tonghop.rollup")
public interface RollUpConfig {

    /** How often changed partials and totals are sent. */
    @WithDefault("20ms")
    Duration interval();
}
