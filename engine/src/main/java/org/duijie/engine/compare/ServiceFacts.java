package org.duijie.engine.compare;

import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.party.Answer;
import org.duijie.engine.party.ServiceMode;
import org.duijie.engine.party.Strength;

/** Facts about how an expert or a team would serve, and what stands in the way. */
final class ServiceFacts {

    private ServiceFacts() {}

    static ModeFit mode(@Nullable List<ServiceMode> suitable, @Nullable List<ServiceMode> agreedTo) {
        if (suitable != null && suitable.isEmpty()) {
            return ModeFit.ANY;
        }
        if (suitable == null || agreedTo == null) {
            return ModeFit.UNKNOWN;
        }
        return Collections.disjoint(suitable, agreedTo) ? ModeFit.DIFFERENT : ModeFit.AGREED;
    }

    static StageFit stage(@Nullable Strength stuckAt, @Nullable List<Strength> strengths) {
        if (stuckAt == null || strengths == null) {
            return StageFit.UNKNOWN;
        }
        return switch (strengths.stream().mapToInt(s -> Math.abs(s.ordinal() - stuckAt.ordinal())).min().orElse(2)) {
            case 0 -> StageFit.MATCHES;
            case 1 -> StageFit.ADJACENT;
            default -> StageFit.OTHER;
        };
    }

    /** Who declares to have no interests has none in anybody; a need that names nobody leaves the question open. */
    static InterestFit interest(List<String> related, @Nullable List<String> interests) {
        if (interests != null && interests.isEmpty()) {
            return InterestFit.NONE;
        }
        if (interests == null || related.isEmpty()) {
            return InterestFit.UNKNOWN;
        }
        return Collections.disjoint(related, interests) ? InterestFit.NONE : InterestFit.CONFLICT;
    }

    static HistoryFit history(List<String> related, @Nullable List<String> served) {
        if (served != null && served.isEmpty()) {
            return HistoryFit.NEW;
        }
        if (served == null || related.isEmpty()) {
            return HistoryFit.UNKNOWN;
        }
        return Collections.disjoint(related, served) ? HistoryFit.NEW : HistoryFit.SERVED;
    }

    static ConfidentialityFit confidentiality(Answer asked, Answer acceptable) {
        return switch (asked) {
            case NO -> ConfidentialityFit.NOT_REQUIRED;
            case UNKNOWN -> ConfidentialityFit.UNKNOWN;
            case YES -> switch (acceptable) {
                case YES -> ConfidentialityFit.ACCEPTED;
                case NO -> ConfidentialityFit.REFUSED;
                case UNKNOWN -> ConfidentialityFit.UNKNOWN;
            };
        };
    }

    static TeamFit team(Answer wanted, int members) {
        return switch (wanted) {
            case NO -> TeamFit.NOT_REQUIRED;
            case UNKNOWN -> TeamFit.UNKNOWN;
            case YES -> members < 1 ? TeamFit.UNKNOWN : members > 1 ? TeamFit.TEAM : TeamFit.SINGLE;
        };
    }
}
