package org.duijie.engine.importing;

import java.util.List;
import java.util.Locale;

import org.duijie.engine.importing.Draft.Aside;
import org.duijie.engine.party.PartyKind;

/** The columns that say whose a need is; the row as a whole decides which party they mean. */
final class OwnerColumns {
    private OwnerColumns() {}

    static List<Column> all() {
        Column code = PartyColumns.creditCode("ownerCode");
        return List.of(
                Column.of("ownerName", "单位名称", "Organisation",
                        cell -> cell.draft().aside(Aside.OWNER_NAME, cell.text()),
                        record -> record.aside(Aside.OWNER_NAME))
                        .also("招录单位", "企业名称", "用人单位", "招聘单位", "单位", "公司名称", "招考单位", "需求单位", "企业", "公司", "招录机关",
                                "用人单位名称", "招聘单位名称",
                                "用人部门", "项目单位", "发榜单位", "单位全称", "企业全称", "招录机关名称", "主管单位")
                        .must().note("没有登记的单位会随表新建", "One not on record is created with the list")
                        .example("凌川精细化工有限公司"),
                Column.of("ownerCode", "统一社会信用代码", "Credit code", code::read, record -> record.aside(Aside.OWNER_CODE))
                        .also(code.aliases().toArray(String[]::new)),
                Column.of("ownerKind", "单位类型", "Kind of organisation",
                        cell -> cell.draft().aside(Aside.OWNER_KIND, cell.text()),
                        record -> record.aside(Aside.OWNER_KIND))
                        .also("单位性质", "企业性质", "单位类别", "机构性质")
                        .choices(List.of(PartyKind.ENTERPRISE.label().zh(), PartyKind.INSTITUTION.label().zh(),
                                PartyKind.DEPARTMENT.label().zh())),
                Column.of("owner", "单位编号", "Id of the organisation",
                        cell -> cell.draft().put("owner", cell.text().toLowerCase(Locale.ROOT)),
                        record -> record.text("owner"))
                        .note("系统编号，可留空", "May be left empty"));
    }
}
