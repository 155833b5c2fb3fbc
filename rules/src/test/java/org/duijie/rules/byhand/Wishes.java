package org.duijie.rules.byhand;

import java.util.List;

import org.duijie.engine.compare.Wish;
import org.duijie.engine.need.PositionTerms;
import org.duijie.engine.party.Answer;
import org.duijie.engine.party.GraduateProfile;
import org.duijie.engine.vocabulary.Industry;
import org.duijie.engine.vocabulary.Occupation;
import org.duijie.engine.vocabulary.Region;

/** What the graduate wants of the position. */
final class Wishes {
    private static final Found CONTRACT_WANTED = Found.satisfied("用工-1", 2, 5);
    private static final Found CONTRACT_OTHER = Found.unmet("用工-2", 0, -8);
    private static final Found CONTRACT_UNKNOWN = Found.unknown("用工-3");

    private static final Found PAY_ENOUGH = Found.satisfied("薪资-1", 0, 15);
    private static final Found PAY_TENTH_SHORT = Found.partial("薪资-2", 0, 8);
    private static final Found PAY_FIFTH_SHORT = Found.partial("薪资-3", 0, 3);
    private static final Found PAY_SHORT = Found.unmet("薪资-4", 0, -5);
    private static final Found PAY_UNKNOWN = Found.unknown("薪资-5");

    private static final Found COUNTY = Found.satisfied("地区-1", 0, 12);
    private static final Found CITY_LODGED = Found.satisfied("地区-2", 0, 9);
    private static final Found CITY = Found.partial("地区-3", 0, 6);
    private static final Found PROVINCE_LODGED = Found.partial("地区-4", 0, 6);
    private static final Found PROVINCE = Found.partial("地区-5", 0, 3);
    private static final Found ANYWHERE = Found.satisfied("地区-6", 0, 8);
    private static final Found ELSEWHERE = Found.unmet("地区-7", 0, -3);
    private static final Found REGION_UNKNOWN = Found.unknown("地区-8");

    private static final Found LODGING_OFFERED = Found.satisfied("住宿-1", 0, 5);
    private static final Found LODGING_NOT_NEEDED = Found.satisfied("住宿-2", 0, 2);
    private static final Found LODGING_NOT_OFFERED = Found.unmet("住宿-3", 0, -4);
    private static final Found LODGING_UNKNOWN = Found.unknown("住宿-4");

    private static final Found OCCUPATION_SOUGHT = Found.satisfied("职业-1", 2, 10);
    private static final Found OCCUPATION_OF_GROUP = Found.satisfied("职业-2", 1, 7);
    private static final Found OCCUPATION_OF_MAJOR_GROUP = Found.partial("职业-3", 0, 4);
    private static final Found OCCUPATION_ANY = Found.satisfied("职业-4", 0, 5);
    private static final Found OCCUPATION_OTHER = Found.unmet("职业-5", 0, 0);
    private static final Found OCCUPATION_UNKNOWN = Found.unknown("职业-6");

    private static final Found INDUSTRY_GROUP = Found.satisfied("行业-1", 2, 8);
    private static final Found INDUSTRY_DIVISION = Found.satisfied("行业-2", 1, 6);
    private static final Found INDUSTRY_SECTION = Found.partial("行业-3", 0, 3);
    private static final Found INDUSTRY_ANY = Found.satisfied("行业-4", 0, 4);
    private static final Found INDUSTRY_OTHER = Found.unmet("行业-5", 0, 0);
    private static final Found INDUSTRY_UNKNOWN = Found.unknown("行业-6");

    private static final Found WISH_1 = Found.satisfied("意愿-1", 0, 20);
    private static final Found WISH_2 = Found.satisfied("意愿-2", 0, 15);
    private static final Found WISH_3 = Found.satisfied("意愿-3", 0, 11);
    private static final Found WISH_4 = Found.partial("意愿-4", 0, 8);
    private static final Found WISH_5 = Found.partial("意愿-5", 0, 5);
    private static final Found WISH_OTHERS = Found.unmet("意愿-6", 0, 0);
    private static final Found WISH_UNKNOWN = Found.unknown("意愿-7");

    private Wishes() {}

    static Found contract(PositionTerms position, GraduateProfile graduate) {
        if (position.contract() == null || graduate.contract() == null) {
            return CONTRACT_UNKNOWN;
        }
        return position.contract() == graduate.contract() ? CONTRACT_WANTED : CONTRACT_OTHER;
    }

    static Found pay(PositionTerms position, GraduateProfile graduate) {
        Integer wanted = graduate.wantedPayYuanPerMonth();
        if (wanted == null) {
            return PAY_UNKNOWN;
        }
        Integer to = position.payToYuanPerMonth();
        if (to == null || to == 0) {
            Integer from = position.payFromYuanPerMonth();
            return from != null && wanted <= from ? PAY_ENOUGH : PAY_UNKNOWN;
        }
        long hundredfold = 100L * (wanted - to);
        if (hundredfold <= 0) {
            return PAY_ENOUGH;
        }
        if (hundredfold <= 10L * to) {
            return PAY_TENTH_SHORT;
        }
        return hundredfold <= 20L * to ? PAY_FIFTH_SHORT : PAY_SHORT;
    }

    static Found region(PositionTerms position, GraduateProfile graduate) {
        Region place = position.region();
        List<Region> wanted = graduate.wantedRegions();
        if (wanted != null && wanted.isEmpty()) {
            return ANYWHERE;
        }
        if (place == null || wanted == null) {
            return REGION_UNKNOWN;
        }
        boolean city = false;
        boolean province = false;
        for (Region region : wanted) {
            if (place.commonDepth(region) > 1) {
                return COUNTY;
            }
            city |= place.city().isPresent() && place.city().equals(region.city());
            province |= place.province() == region.province();
        }
        if (city) {
            return isLodged(position, graduate) ? CITY_LODGED : CITY;
        }
        if (province) {
            return graduate.needsLodging() == Answer.YES && position.lodging() == Answer.YES
                    ? PROVINCE_LODGED
                    : PROVINCE;
        }
        return ELSEWHERE;
    }

    private static boolean isLodged(PositionTerms position, GraduateProfile graduate) {
        return graduate.needsLodging() == Answer.NO
                || graduate.needsLodging() == Answer.YES && position.lodging() == Answer.YES;
    }

    static Found lodging(PositionTerms position, GraduateProfile graduate) {
        return switch (graduate.needsLodging()) {
            case NO -> LODGING_NOT_NEEDED;
            case UNKNOWN -> LODGING_UNKNOWN;
            case YES -> switch (position.lodging()) {
                case YES -> LODGING_OFFERED;
                case NO -> LODGING_NOT_OFFERED;
                case UNKNOWN -> LODGING_UNKNOWN;
            };
        };
    }

    static Found occupation(PositionTerms position, GraduateProfile graduate) {
        Occupation offered = position.occupation();
        List<Occupation> wanted = graduate.wantedOccupations();
        if (wanted != null && wanted.isEmpty()) {
            return OCCUPATION_ANY;
        }
        if (offered == null || wanted == null) {
            return OCCUPATION_UNKNOWN;
        }
        int nearest = -1;
        for (Occupation occupation : wanted) {
            if (occupation == offered && offered.isLeaf()) {
                return OCCUPATION_SOUGHT;
            }
            nearest = Math.max(nearest, offered.commonDepth(occupation));
        }
        if (nearest > 1) {
            return OCCUPATION_OF_GROUP;
        }
        return nearest == 1 ? OCCUPATION_OF_MAJOR_GROUP : OCCUPATION_OTHER;
    }

    static Found industry(PositionTerms position, GraduateProfile graduate) {
        Industry offered = position.industry();
        List<Industry> wanted = graduate.wantedIndustries();
        if (wanted != null && wanted.isEmpty()) {
            return INDUSTRY_ANY;
        }
        if (offered == null || wanted == null) {
            return INDUSTRY_UNKNOWN;
        }
        int nearest = -1;
        for (Industry industry : wanted) {
            nearest = Math.max(nearest, offered.commonDepth(industry));
        }
        return switch (nearest) {
            case -1 -> INDUSTRY_OTHER;
            case 0 -> INDUSTRY_SECTION;
            case 1 -> INDUSTRY_DIVISION;
            default -> INDUSTRY_GROUP;
        };
    }

    static Found wish(Wish wish) {
        return switch (wish) {
            case FIRST -> WISH_1;
            case SECOND -> WISH_2;
            case THIRD -> WISH_3;
            case FOURTH -> WISH_4;
            case FIFTH -> WISH_5;
            case NONE -> WISH_OTHERS;
            case UNKNOWN -> WISH_UNKNOWN;
        };
    }
}
