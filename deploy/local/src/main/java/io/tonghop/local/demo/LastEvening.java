package io.tonghop.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.tonghop.local.platform.Refusal;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The last evening of the district's plan, in half a minute: the deadline is moved close, wards submit, one corrects, one is
 * returned and submits again, two are late.
 */
public final class LastEvening {

    private static final Duration UNTIL_DUE = Duration.ofSeconds(25);
    private static final int LATE = 2;
    private static final int CORRECTS = 3;
    private static final int RETURNED = 6;

    private final Function<String, Api> as;
    private final boolean english;
    private final Consumer<String> out;
    private final Random random;

    /**
     * Prepares the evening.
     *
     * @param as gives the API of a demo user
     * @param out takes a line for each thing that happens
     */
    public LastEvening(Function<String, Api> as, boolean english, long seed, Consumer<String> out) {
        this.as = as;
        this.english = english;
        this.out = out;
        this.random = new Random(seed);
    }

    public void play() {
        Api district = as.apply("district-765");
        JsonNode plan = planOf2024(district);
        String planId = plan.get("id").asText();
        JsonNode form = district.get("/api/forms/" + plan.get("formId").asText())
                .orThrow()
                .get("form");
        List<JsonNode> wards = new ArrayList<>();
        district.get("/api/plans/" + planId + "/obligations?size=500")
                .orThrow()
                .get("items")
                .forEach(wards::add);
        Collections.shuffle(wards, random);

        Instant due = Instant.now().plus(UNTIL_DUE).truncatedTo(ChronoUnit.SECONDS);
        district.post(
                        "/api/plans/" + planId + "/extensions",
                        Map.of("due", due.toString(), "reason", "Diễn lại buổi tối cuối cùng"))
                .orThrow();
        say("Hạn nộp: sau %d giây", "The deadline is in %d seconds", UNTIL_DUE.toSeconds());

        wards.forEach(ward -> withdraw(planId, ward));
        int onTime = wards.size() - LATE;
        Duration pace = UNTIL_DUE.minusSeconds(4).dividedBy(onTime);
        for (int i = 0; i < onTime; i++) {
            submit(planId, wards.get(i), form, null);
            if (i == CORRECTS + 2) {
                submit(planId, wards.get(CORRECTS), form, "Sửa số liệu nhập nhầm");
            }
            if (i == RETURNED + 2) {
                giveBack(district, planId, wards.get(RETURNED));
            }
            if (i == RETURNED + 7) {
                submit(planId, wards.get(RETURNED), form, "Đã bổ sung");
            }
            pause(pace);
        }
        pause(Duration.between(Instant.now(), due.plusSeconds(2)));
        say("Đã hết hạn", "The deadline has passed");
        for (JsonNode ward : wards.subList(onTime, wards.size())) {
            submit(planId, ward, form, null);
            pause(Duration.ofSeconds(2));
        }
    }

    private static JsonNode planOf2024(Api district) {
        for (JsonNode plan : district.get("/api/plans?size=100").orThrow().get("items")) {
            if (plan.path("signedOn").asText().equals("2024-10-01")) {
                return plan;
            }
        }
        throw new Refusal("The demo is not loaded on this platform. Start it with ./deploy/up --fresh.");
    }

    /** What an earlier evening left is withdrawn, so that each evening is the same. */
    private void withdraw(String planId, JsonNode ward) {
        Api reporter = reporter(ward);
        Api.Answer known = reporter.get(path(planId, ward));
        if (known.isSuccess() && known.body().get("status").asText().equals("submitted")) {
            reporter.post(path(planId, ward) + "/withdraw", Map.of("reason", "Diễn lại từ đầu"))
                    .orThrow();
        }
    }

    private void submit(String planId, JsonNode ward, JsonNode form, @Nullable String reason) {
        Api reporter = reporter(ward);
        String path = path(planId, ward);
        Map<String, Object> figures = Figures.of(form, "ward", random);
        Api.Answer known = reporter.get(path);
        String why = reason == null ? "Nộp lại khi diễn lại" : reason;
        Map<String, Object> body =
                known.isSuccess() ? Map.of("figures", figures, "reason", why) : Map.of("figures", figures);
        reporter.put(path + "?submit=true", body, known.isSuccess() ? known.etag() : "")
                .orThrow();
        String people = NumberFormat.getIntegerInstance(Locale.GERMANY).format(figures.getOrDefault("1.people", 0));
        if (known.isSuccess()) {
            say("%s nộp lại: %s người", "%s submits again: %s people", name(ward), people);
        } else {
            say("%s nộp báo cáo: %s người", "%s submits: %s people", name(ward), people);
        }
    }

    private void giveBack(Api district, String planId, JsonNode ward) {
        district.post(
                        path(planId, ward) + "/return",
                        Map.of(
                                "reason",
                                "Số người ở dòng 1.7 chưa khớp",
                                "cells",
                                Map.of("1.7.people", "Kiểm tra lại")))
                .orThrow();
        say("Quận trả lại báo cáo của %s", "The district returns the report of %s", name(ward));
    }

    private Api reporter(JsonNode ward) {
        return as.apply("ward-" + ward.get("unit").get("code").asText());
    }

    private static String path(String planId, JsonNode ward) {
        return "/api/reports/" + planId + "/" + ward.get("unitId").asText();
    }

    private String name(JsonNode ward) {
        JsonNode name = ward.get("unit").get("name");
        return (english && name.has("en") ? name.get("en") : name.get("vi")).asText();
    }

    private void say(String vi, String en, Object... arguments) {
        String time = LocalTime.now(ZoneId.systemDefault())
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        out.accept("  " + time + "  " + String.format(english ? en : vi, arguments));
    }

    private static void pause(Duration duration) {
        Instant until = Instant.now().plus(duration);
        while (Instant.now().isBefore(until)) {
            LockSupport.parkNanos(Duration.between(Instant.now(), until).toNanos());
        }
    }
}
