package io.tonghop.platform.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the relay. */
@ConfigMapping(prefix = "tonghop.outbox")
public interface OutboxConfig {

    /** Whether this instance relays; a service without an outbox switches it off. */
    @WithDefault("true")
    boolean enabled();

    /** The CloudEvents source of everything this service publishes. */
    @WithDefault("/${quarkus.application.name}")
    String source();

    /** Most rows in one transaction. */
    @WithDefault("500")
    int batch();

    /** How long to wait for a notification before looking anyway. */
    @WithDefault("1s")
    Duration idle();
}
