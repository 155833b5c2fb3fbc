package org.duijie.api.intake;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.duijie.engine.intake.ConditionText;
import org.duijie.engine.intake.DegreeRequirement;
import org.duijie.engine.intake.DegreeText;
import org.duijie.engine.intake.EducationRequirement;
import org.duijie.engine.intake.EducationText;
import org.duijie.engine.intake.Experience;
import org.duijie.engine.intake.ExperienceText;
import org.duijie.engine.intake.Headcount;
import org.duijie.engine.intake.HeadcountText;
import org.duijie.engine.intake.MajorText;
import org.duijie.engine.intake.NeedText;
import org.duijie.engine.intake.Pay;
import org.duijie.engine.intake.PayText;
import org.duijie.engine.intake.Precedents;
import org.duijie.engine.intake.RegionText;
import org.duijie.engine.intake.SkillText;
import org.duijie.engine.need.Condition;

/** Text for programs to have read. */
@RestController
@RequestMapping("/api/v1/intake")
@Tag(name = "intake", description = "Text as people write it, read into terms with the words they came from; stores nothing")
class IntakeController {

    private final MajorText majors;
    private final SkillText skills;
    private final NeedText positions;

    IntakeController(Precedents precedents) {
        this.majors = new MajorText(precedents);
        this.skills = new SkillText(precedents);
        this.positions = new NeedText(precedents);
    }

    /**
     * What is to be read.
     *
     * @param text of which the first 20,000 characters are read
     */
    record Words(String text) {}

    @PostMapping("/majors")
    @Operation(summary = "Reads a requirement of majors", description = "本科：化工类，材料类；研究生：化学工程与技术")
    MajorsRead majors(@RequestBody Words words) {
        return MajorsRead.of(majors.read(words.text()));
    }

    @PostMapping("/education")
    @Operation(summary = "Reads a requirement of education", description = "本科及以上, 仅限硕士研究生")
    EducationRequirement education(@RequestBody Words words) {
        return EducationText.read(words.text());
    }

    @PostMapping("/degree")
    @Operation(summary = "Reads a requirement of a degree", description = "学士及以上, 与学历相对应的学位")
    DegreeRequirement degree(@RequestBody Words words) {
        return DegreeText.read(words.text());
    }

    @PostMapping("/pay")
    @Operation(summary = "Reads pay as yuan a month", description = "6千-1万, 1.1-1.5万·15薪, 200元/天, 面议")
    Pay pay(@RequestBody Words words) {
        return PayText.read(words.text());
    }

    @PostMapping("/headcount")
    @Operation(summary = "Reads a headcount", description = "2名, 3-5人, 若干")
    Headcount headcount(@RequestBody Words words) {
        return HeadcountText.read(words.text());
    }

    @PostMapping("/experience")
    @Operation(summary = "Reads practice asked for, in months", description = "3年以上, 应届生, 经验不限")
    Experience experience(@RequestBody Words words) {
        return ExperienceText.read(words.text());
    }

    @PostMapping("/regions")
    @Operation(summary = "Reads places", description = "辽宁省朝阳市龙城区")
    List<TermRead> regions(@RequestBody Words words) {
        return TermRead.of(RegionText.read(words.text()));
    }

    @PostMapping("/conditions")
    @Operation(summary = "Reads conditions on sex, age and the like, which no rule may read")
    List<Condition> conditions(@RequestBody Words words) {
        return ConditionText.read(words.text());
    }

    @PostMapping("/skills")
    @Operation(summary = "Finds skills and fields of expertise in a text")
    List<TermRead> skills(@RequestBody Words words) {
        return TermRead.of(skills.find(words.text()));
    }

    @PostMapping("/positions")
    @Operation(summary = "Reads a pasted paragraph as positions", description = "急需精细化工工艺工程师2名，硕士，化工类，年薪15-20万，五险一金，朝阳市龙城区")
    List<PositionRead> positions(@RequestBody Words words) {
        return positions.read(words.text()).stream().map(PositionRead::of).toList();
    }
}
