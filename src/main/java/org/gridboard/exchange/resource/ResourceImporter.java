package org.gridboard.exchange.resource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.Role;
import org.gridboard.exchange.Finding;
import org.gridboard.exchange.ImportKind;
import org.gridboard.exchange.ImportOrder;
import org.gridboard.exchange.Importer;
import org.gridboard.exchange.Inspection;
import org.gridboard.exchange.Outcome;
import org.gridboard.exchange.Progress;
import org.gridboard.exchange.file.Sheet;
import org.gridboard.exchange.file.Synonyms;
import org.springframework.stereotype.Component;

/** Imports public resources of the account's own grids from a workbook or a CSV file. */
@Component
class ResourceImporter implements Importer {

    private static final Synonyms HEADINGS = Synonyms.load("resource-headings");

    private final CurrentAccount currentAccount;
    private final ResourceStaging staging;

    ResourceImporter(CurrentAccount currentAccount, ResourceStaging staging) {
        this.currentAccount = currentAccount;
        this.staging = staging;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.RESOURCES;
    }

    @Override
    public Inspection inspect(Path file) {
        return Sheet.inspect(file, kind(), HEADINGS, ResourceField.class);
    }

    @Override
    public Outcome run(ImportOrder order, Progress progress) {
        var account = currentAccount.get();
        currentAccount.require(account.is(Role.SECRETARY, Role.STREET_STAFF));
        var rows = new ArrayList<ResourceRow>();
        var findings = new ArrayList<Finding>();
        Sheet.read(order.file(), HEADINGS, (heading, below) -> {
            var reader = new ResourceReader(heading.columns(ResourceField.class, ResourceField.REQUIRED, order));
            Sheet.each(below, order, progress, row -> reader.read(row).ifPresent(rows::add));
            return findings.addAll(reader.findings());
        });
        progress.at(Progress.Phase.COMPARING, 0, 0);
        List<Finding> leftOut = staging.stage(rows);
        findings.addAll(leftOut);
        progress.at(Progress.Phase.STORING, 0, 0);
        staging.apply();
        int repeated =
                (int) leftOut.stream().filter(finding -> !finding.rejects()).count();
        return Outcome.of(account.areas().first(), staging.tally(repeated), findings);
    }
}
