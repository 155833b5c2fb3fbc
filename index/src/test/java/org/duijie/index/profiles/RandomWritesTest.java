package org.duijie.index.profiles;

import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.duijie.engine.Seeds;
import org.duijie.engine.need.Condition;
import org.duijie.engine.need.ConditionKind;
import org.duijie.engine.need.Review;
import org.duijie.engine.need.Reviews;
import org.duijie.engine.problem.Refusal;

class RandomWritesTest {
    private static final int WRITES = 600;
    private static final Condition MEN = new Condition(ConditionKind.SEX, "限男性");
    private final Seeds seeds = Seeds.fresh();

    @Test
    void theIndexHoldsWhatTheStoreHoldsWhateverWasWrittenAndWheneverItWasClosed(@TempDir Path data)
            throws InterruptedException {
        RandomGenerator random = seeds.trial(0);
        try (Town town = new Town(data, seeds.seed())) {
            Profiles index = town.index(data.resolve("index"));
            try {
                for (int write = 0; write < WRITES; write++) {
                    write(town, random);
                    switch (random.nextInt(60)) {
                        case 0 -> require(town, index);
                        case 1 -> index.rebuild();
                        case 2 -> {
                            index.close();
                            index = town.index(data.resolve("index"));
                        }
                        default -> {
                        }
                    }
                }
                require(town, index);
            } finally {
                index.close();
            }
        }
    }

    private void require(Town town, Profiles index) throws InterruptedException {
        try {
            town.requireSame(index);
        } catch (AssertionError e) {
            throw new AssertionError(seeds.of(0), e);
        }
    }

    private static void write(Town town, RandomGenerator random) {
        String firm = "firm-" + random.nextInt(8);
        String job = "job-" + random.nextInt(40);
        try {
            switch (random.nextInt(8)) {
                case 0 -> town.firm(firm, "试验厂" + random.nextInt(100));
                case 1 -> town.graduate("graduate-" + random.nextInt(40));
                case 2, 3 -> town.position(job, firm);
                case 4 -> town.position(job, firm, MEN);
                case 5 -> town.store().reviews().decide(List.of(new Reviews.Target(job, null)),
                        Review.Decision.values()[random.nextInt(2)], "已核", Town.STAFF);
                case 6 -> town.store().needs().delete(job, null, Town.STAFF);
                default -> town.store().parties().delete(random.nextBoolean() ? firm : "graduate-" + random.nextInt(40),
                        null, Town.STAFF);
            }
        } catch (Refusal nothingToDoItTo) {
            // An owner that is not there, a need nobody need decide on: what is refused changes nothing.
        }
    }
}
