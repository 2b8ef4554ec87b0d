package io.tonghop.platform.topic;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.CreateTopicsResult;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/** Makes a service's topics before anything reads them: compacted, with the configured number of partitions. */
@ApplicationScoped
class TopicSetup {

    private static final Map<String, String> COMPACTED = Map.of(
            TopicConfig.CLEANUP_POLICY_CONFIG,
            TopicConfig.CLEANUP_POLICY_COMPACT,
            TopicConfig.MIN_COMPACTION_LAG_MS_CONFIG,
            "3600000",
            TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
            Integer.toString(KafkaClients.LARGEST_RECORD));

    private static final Map<String, String> KEPT = Map.of(
            TopicConfig.CLEANUP_POLICY_CONFIG,
            TopicConfig.CLEANUP_POLICY_DELETE,
            TopicConfig.RETENTION_MS_CONFIG,
            "-1",
            TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
            Integer.toString(KafkaClients.LARGEST_RECORD));

    private final io.tonghop.platform.topic.TopicConfig topics;
    private final Map<String, Object> broker;

    TopicSetup(
            io.tonghop.platform.topic.TopicConfig topics,
            @Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.topics = topics;
        this.broker = broker;
    }

    void create(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event)
            throws InterruptedException, ExecutionException {
        Map<String, Object> config = new HashMap<>(broker);
        config.put(CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG, (int)
                topics.patience().toMillis());
        try (Admin admin = Admin.create(config)) {
            CreateTopicsResult created = admin.createTopics(topics.names().stream()
                    .flatMap(name -> Stream.of(
                            topic(name, topics.partitions()).configs(COMPACTED),
                            topic(name + "-dlq", 1).configs(KEPT)))
                    .toList());
            for (KafkaFuture<Void> one : created.values().values()) {
                settle(one);
            }
        }
    }

    private NewTopic topic(String name, int partitions) {
        return new NewTopic(name, partitions, topics.replication());
    }

    private static void settle(KafkaFuture<Void> creation) throws InterruptedException, ExecutionException {
        try {
            creation.get();
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof TopicExistsException)) {
                throw failure;
            }
        }
    }
}
