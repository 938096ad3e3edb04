package dev.zhixing.shared.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Two who do the same at the same moment: one gets it, the others a sentence, nobody a fault. */
@ZhixingTest
class AtTheSameMomentTest {

    private final World world;

    AtTheSameMomentTest(World world) {
        this.world = world;
    }

    @Test
    void anAddressIsGivenOnceAndTheOthersHearWhy() {
        var admin = world.administrator().api();
        String email = UUID.randomUUID() + "@example.com";
        var answers =
                atOnce(
                        8,
                        () ->
                                admin.post(
                                        "/api/people",
                                        "{\"name\":\"某人\",\"email\":\"%s\"}".formatted(email)));
        assertThat(answers).filteredOn(one -> one.status() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(one -> one.status() != 201)
                .allSatisfy(
                        one ->
                                assertThat(one.at("/errors/0/code"))
                                        .isEqualTo("people/email-taken"));
    }

    @Test
    void theYearOfHolidaysCanBePutByTwoAtOnce() {
        var admin = world.administrator().api();
        String year =
                "{\"year\":2034,\"papers\":[],\"days\":[{\"name\":\"元旦\",\"date\":\"2034-01-01\",\"isOffDay\":true}]}";
        assertThat(atOnce(2, () -> admin.put("/api/calendars/holiday-years/2034", year)))
                .allSatisfy(one -> assertThat(one.status()).as(one.text()).isEqualTo(200));
    }

    @Test
    void aUserNameIsGivenOnceAndNobodyMeetsAFault() {
        var admin = world.administrator().api();
        String name = "name" + UUID.randomUUID().toString().substring(0, 8);
        var answers =
                atOnce(
                        8,
                        () -> {
                            String person =
                                    admin.post("/api/people", "{\"name\":\"某人\"}")
                                            .expect(201)
                                            .at("/id");
                            return admin.post(
                                    "/api/people/" + person + "/account",
                                    "{\"username\":\"%s\",\"administrator\":false}"
                                            .formatted(name));
                        });
        assertThat(answers).filteredOn(one -> one.status() == 201).hasSize(1);
        assertThat(answers).allSatisfy(one -> assertThat(one.status()).isLessThan(500));
    }

    private static <T> List<T> atOnce(int count, Supplier<T> call) {
        var calls =
                IntStream.range(0, count)
                        .mapToObj(_ -> CompletableFuture.supplyAsync(call))
                        .toList();
        return calls.stream().map(CompletableFuture::join).toList();
    }
}
