package io.tonghop.local.platform;

/** The parts of the platform; each has a port of its own, counted from the base port. */
public enum Part {
    CONSOLE("console", 0),
    PLAN("plan-service", 1),
    REPORT("report-service", 2),
    AGGREGATION("aggregation-service", 3),
    NOTIFICATION("notification-service", 4),
    IDENTITY("identity", 5),
    KAFKA("Kafka", 6),
    POSTGRES("PostgreSQL", 7);

    private final String label;
    private final int offset;

    Part(String label, int offset) {
        this.label = label;
        this.offset = offset;
    }

    /** Its name on the terminal; of a service also the name of its module. */
    public String label() {
        return label;
    }

    public int port(int base) {
        return base + offset;
    }

    /** Name of its database and role, for the services that have one. */
    String database() {
        return label.replace("-service", "");
    }
}
