package io.tonghop.aggregation.rollup;

import io.tonghop.aggregation.rollup.model.Versioned;
import java.util.Map;
import org.apache.kafka.streams.state.StoreBuilder;

/** Builds one {@link LatestStore} for each task. It has no changelog of its own, so the logging switches do nothing. */
record LatestStoreBuilder<S extends Versioned>(String name, LatestStore.Decoder<S> decoder)
        implements StoreBuilder<LatestStore<S>> {

    @Override
    public LatestStore<S> build() {
        return new LatestStore<>(name, decoder);
    }

    @Override
    public StoreBuilder<LatestStore<S>> withCachingEnabled() {
        return this;
    }

    @Override
    public StoreBuilder<LatestStore<S>> withCachingDisabled() {
        return this;
    }

    @Override
    public StoreBuilder<LatestStore<S>> withLoggingEnabled(Map<String, String> config) {
        return this;
    }

    @Override
    public StoreBuilder<LatestStore<S>> withLoggingDisabled() {
        return this;
    }

    @Override
    public Map<String, String> logConfig() {
        return Map.of();
    }

    @Override
    public boolean loggingEnabled() {
        return false;
    }
}
