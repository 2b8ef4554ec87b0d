package io.tonghop.platform.topic;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** The topics that a service reads or writes; whichever service comes first makes them. */
@ConfigMapping(prefix = "tonghop.topics")
public interface TopicConfig {

    /** Names, without their dead letters. */
    List<String> names();

    /** Partitions of each; topics that meet in the roll-up must have the same number. */
    @WithDefault("6")
    int partitions();

    @WithDefault("1")
    short replication();

    /** How long to wait for a broker at the start. */
    @WithDefault("60s")
    Duration patience();
}
