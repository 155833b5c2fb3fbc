package org.duijie.engine.sheet.grid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import org.duijie.engine.problem.Refusal;

/** Reads xls (97 to 2003) record by record. */
final class XlsReader {
    private static final List<String> WORKBOOKS = List.of("Workbook", "WORKBOOK", "BOOK");

    private XlsReader() {}

    static Grid read(byte[] file) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            return read(files.getRoot());
        } catch (Refusal refusal) {
            throw refusal;
        } catch (EncryptedDocumentException protectedByPassword) {
            throw Limits.encrypted();
        } catch (OldExcelFormatException old) {
            throw tooOld();
        } catch (IOException | RuntimeException broken) {
            // Parsers of a damaged file fail in every way there is.
            throw Limits.broken();
        }
    }

    private static Grid read(DirectoryNode root) throws IOException {
        if (root.hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)
                || root.hasEntryCaseInsensitive("EncryptionInfo")) {
            throw Limits.encrypted();
        }
        if (WORKBOOKS.stream().noneMatch(root::hasEntryCaseInsensitive)) {
            throw root.hasEntryCaseInsensitive("Book")
                    ? tooOld()
                    : Limits.refusal("不是表格文件；请上传 .xlsx、.xls 或 .csv", "This is no list; send .xlsx, .xls or .csv");
        }
        XlsRecords records = new XlsRecords();
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(records.listener());
        new HSSFEventFactory().processWorkbookEvents(request, root);
        return records.grid();
    }

    private static Refusal tooOld() {
        return Limits.refusal("工作簿是 Excel 95 或更早的格式；请在表格软件中打开并另存为 .xlsx 后再上传",
                "The workbook is in the format of Excel 95 or older; open it in a spreadsheet program and save it as .xlsx");
    }
}
