package org.duijie.engine.sheet.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

import org.duijie.engine.text.Text;

/** The records of an xls file as they come: first the workbook's, then those of each sheet. */
final class XlsRecords implements HSSFListener {
    private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(this, Locale.ROOT);
    private final SheetBuilder.Budget budget = new SheetBuilder.Budget();
    private final Cells cells = new Cells();
    private final List<BoundSheetRecord> listed = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Text> notices = new ArrayList<>();
    private @Nullable SSTRecord strings;
    private boolean date1904;

    /** How many parts lie open in each other: the workbook or a sheet, and the charts in it. */
    private int depth;
    /** The place of the sheet that is read; -1 within the workbook's own records. */
    private int sheet = -2;
    private @Nullable SheetBuilder builder;
    /** A formula whose text stands in the next record. */
    private @Nullable FormulaRecord awaiting;

    HSSFListener listener() {
        return formats;
    }

    Grid grid() {
        finish();
        return new Grid(sheets, notices);
    }

    @Override
    public void processRecord(Record record) {
        switch (record) {
            case BOFRecord begin -> begin(begin);
            case EOFRecord end -> end();
            case BoundSheetRecord one -> list(one);
            case SSTRecord all -> strings = all;
            case DateWindow1904Record window -> date1904 = window.getWindowing() == 1;
            default -> {
                if (builder != null && depth == 1) {
                    content(builder, record);
                }
            }
        }
    }

    private void list(BoundSheetRecord one) {
        if (listed.size() >= Limits.SHEETS) {
            throw Limits.refusal("工作表超过 %d 张；请拆成几个文件".formatted(Limits.SHEETS),
                    "More than %d sheets; divide the file".formatted(Limits.SHEETS));
        }
        listed.add(one);
    }

    private void begin(BOFRecord begin) {
        if (depth++ > 0) {
            return;
        }
        finish();
        sheet++;
        if (sheet < 0 || sheet >= listed.size()) {
            return;
        }
        BoundSheetRecord one = BoundSheetRecord.orderByBofPosition(listed)[sheet];
        if (one.isHidden() || one.isVeryHidden()) {
            notices.add(XlsxReader.hidden(one.getSheetname()));
        } else if (begin.getType() == BOFRecord.TYPE_WORKSHEET) {
            builder = new SheetBuilder(one.getSheetname(), budget);
        }
    }

    private void end() {
        depth = Math.max(0, depth - 1);
        if (depth == 0) {
            finish();
        }
    }

    private void finish() {
        if (builder != null) {
            Sheet done = builder.build();
            if (!done.rows().isEmpty()) {
                sheets.add(done);
            }
        }
        builder = null;
        awaiting = null;
    }

    private void content(SheetBuilder to, Record record) {
        switch (record) {
            case LabelSSTRecord label -> enter(to, label, cells.text(shared(label.getSSTIndex()), false));
            case LabelRecord label -> enter(to, label, cells.text(label.getValue(), false));
            case NumberRecord number -> enter(to, number, number(number, number.getValue(), false));
            case RKRecord number -> enter(to, number, number(number, number.getRKNumber(), false));
            case BoolErrRecord value -> enter(to, value,
                    value.isBoolean() ? cells.bool(value.getBooleanValue(), false) : error(value.getErrorValue()));
            case FormulaRecord formula -> formula(to, formula);
            case StringRecord text -> {
                if (awaiting != null) {
                    enter(to, awaiting, cells.text(text.getString(), true));
                    awaiting = null;
                }
            }
            case MergeCellsRecord merged -> {
                for (int i = 0; i < merged.getNumAreas(); i++) {
                    CellRangeAddress area = merged.getAreaAt(i);
                    to.merge(new SheetBuilder.Merge(area.getFirstRow() + 1, area.getLastRow() + 1,
                            area.getFirstColumn(), area.getLastColumn()));
                }
            }
            default -> {
            }
        }
    }

    private void formula(SheetBuilder to, FormulaRecord formula) {
        CellType result = formula.getCachedResultTypeEnum();
        switch (result) {
            case STRING -> awaiting = formula;
            case BOOLEAN -> enter(to, formula, cells.bool(formula.getCachedBooleanValue(), true));
            case ERROR -> enter(to, formula, error(formula.getCachedErrorValue()));
            default -> enter(to, formula, number(formula, formula.getValue(), true));
        }
    }

    private static void enter(SheetBuilder to, CellValueRecordInterface at, Cell cell) {
        to.cell(at.getRow() + 1, at.getColumn(), cell);
    }

    private Cell number(CellValueRecordInterface at, double value, boolean formula) {
        return cells.number(value, Cells.Format.of(formats.getFormatIndex(at), formats.getFormatString(at)), date1904,
                formula);
    }

    private Cell error(int code) {
        return cells.error(FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#");
    }

    private String shared(int number) {
        return strings == null || number < 0 || number >= strings.getNumUniqueStrings()
                ? ""
                : strings.getString(number).getString();
    }
}
