package org.portatlas.store.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portatlas.registry.Registry;
import org.portatlas.registry.RegistryReader;
import org.portatlas.registry.SharedEditions;
import org.portatlas.store.UserFiles;

class EditionShelfTest {
    private static final Registry EMBEDDED = SmallEdition.of("2020-01-01");
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @TempDir
    private Path data;

    @Test
    void inUse_whereNothingWasTaken_isTheEmbeddedOneAndTouchesNothing() throws IOException {
        InUse inUse = shelf().inUse();
        assertThat(inUse.registry()).isSameAs(EMBEDDED);
        assertThat(inUse.source()).isEqualTo(EditionSource.EMBEDDED);
        assertThat(inUse.problem()).isNull();
        assertThat(shelf().kept().value().kept()).isEmpty();
        assertThat(names(data)).isEmpty();
    }

    @Test
    void put_edition_isInUseFromThenOnWithAllItsFacts() throws IOException {
        Registry taken = SmallEdition.of("2026-08-17");
        shelf().put(taken, EditionSource.DOWNLOADED, new Validators("\"x=1\\\"", "Mon, 17 Aug 2026 00:00:00 GMT"));
        InUse inUse = shelf().inUse();
        assertThat(inUse.registry().records()).isEqualTo(taken.records());
        assertThat(inUse.problem()).isNull();
        KeptEdition kept = inUse.kept().orElseThrow();
        assertThat(kept.name()).matches("2026-08-17-[0-9a-f]{8}");
        assertThat(kept)
                .isEqualTo(new KeptEdition(
                        kept.name(),
                        "2026-08-17",
                        EditionSource.DOWNLOADED,
                        NOON,
                        taken.recordCount(),
                        taken.assignedPorts(),
                        new Validators("\"x=1\\\"", "Mon, 17 Aug 2026 00:00:00 GMT")));
        assertThat(Files.readString(shelf().file(kept.name())))
                .doesNotContain("Ada")
                .doesNotContain("someone known");
    }

    @ParameterizedTest
    @ValueSource(strings = {SharedEditions.OF_APRIL, SharedEditions.OF_AUGUST})
    void put_ianasOwnEdition_isReadBackEqual(String file) throws IOException {
        Registry taken = RegistryReader.read(SharedEditions.path(file));
        new EditionShelf(new UserFiles(data)).put(taken, EditionSource.IMPORTED, Validators.NONE);
        assertThat(new EditionShelf(new UserFiles(data)).inUse().registry().records())
                .isEqualTo(taken.records());
    }

    @Test
    void put_fourth_dropsTheOldestAndItsFile() throws IOException {
        List<String> taken = put("2021-01-01", "2022-01-01", "2023-01-01", "2024-01-01");
        assertThat(keptNames()).containsExactly(taken.get(3), taken.get(2), taken.get(1));
        assertThat(tables()).containsExactlyInAnyOrder(taken.get(1), taken.get(2), taken.get(3));
    }

    @Test
    void put_fourthWhileTheOldestIsInUse_keepsTheWayBack() throws IOException {
        List<String> taken = put("2021-01-01", "2022-01-01", "2023-01-01");
        shelf().use(taken.get(0));
        taken = Stream.concat(taken.stream(), put("2024-01-01").stream()).toList();
        assertThat(keptNames()).containsExactly(taken.get(3), taken.get(2), taken.get(0));
        assertThat(shelf().use(taken.get(0)).registry().edition()).isEqualTo("2021-01-01");
    }

    @Test
    void put_sameEditionTwice_isThereOnceAndFirst() throws IOException {
        List<String> taken = put("2021-01-01", "2022-01-01");
        EditionList list =
                shelf().put(SmallEdition.of("2021-01-01"), EditionSource.DOWNLOADED, new Validators("\"e\"", null));
        assertThat(list.kept()).extracting(KeptEdition::name).containsExactly(taken.get(0), taken.get(1));
        assertThat(list.kept().getFirst().source()).isEqualTo(EditionSource.DOWNLOADED);
        assertThat(list.newestDownloaded().orElseThrow().name()).isEqualTo(taken.get(0));
    }

    @Test
    void use_back_andForth_isRemembered() throws IOException {
        List<String> taken = put("2021-01-01", "2022-01-01");
        assertThat(shelf().use(taken.get(0)).registry().edition()).isEqualTo("2021-01-01");
        assertThat(shelf().inUse().registry().edition()).isEqualTo("2021-01-01");
        assertThat(shelf().use(null).registry()).isSameAs(EMBEDDED);
        assertThat(shelf().inUse().source()).isEqualTo(EditionSource.EMBEDDED);
        assertThat(shelf().use(taken.get(1)).source()).isEqualTo(EditionSource.IMPORTED);
        assertThat(keptNames()).hasSize(2);
    }

    @Test
    void use_editionThatIsNotKept_isRefusedAndNothingChanges() throws IOException {
        put("2021-01-01");
        assertThatExceptionOfType(EditionRefusedException.class)
                .isThrownBy(() -> shelf().use("2000-01-01-00000000"))
                .withMessage("That edition is no longer kept: the one in use stays.");
        assertThat(shelf().inUse().registry().edition()).isEqualTo("2021-01-01");
    }

    @Test
    void put_halfARegistry_isRefusedWithTheFigures() throws IOException {
        put("2021-01-01");
        Registry real = Registry.embedded();
        assertThatExceptionOfType(EditionRefusedException.class)
                .isThrownBy(() -> shelf().put(real, EditionSource.IMPORTED, Validators.NONE))
                .withMessage("This cannot be IANA's whole registry: it has 14,533 records, and the edition that came "
                        + "with Port Atlas has " + EMBEDDED.recordCount()
                        + ". It was not taken, and the edition in use stays.");
        assertThatExceptionOfType(EditionRefusedException.class)
                .isThrownBy(() ->
                        new EditionShelf(new UserFiles(data)).put(EMBEDDED, EditionSource.IMPORTED, Validators.NONE))
                .withMessageContaining("it has " + EMBEDDED.recordCount() + " records");
        assertThat(shelf().inUse().registry().edition()).isEqualTo("2021-01-01");
    }

    @Test
    void inUse_damagedEdition_isSetAsideAndTheOneBeforeItUsedAndToldOnce() throws IOException {
        List<String> taken = put("2021-01-01", "2022-01-01");
        Path file = shelf().file(taken.get(1));
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        InUse inUse = shelf().inUse();
        assertThat(inUse.registry().edition()).isEqualTo("2021-01-01");
        String aside = taken.get(1) + "-unreadable-" + LocalDate.now(ZoneId.systemDefault()) + ".csv";
        assertThat(inUse.problem())
                .isEqualTo("The registry's edition of 2022-01-01 is damaged (its content is not what was kept): it was "
                        + "set aside as " + aside + " in " + data.resolve("editions")
                        + ". The edition of 2021-01-01 is in use instead.");
        assertThat(names(data.resolve("editions"))).contains(aside).doesNotContain(taken.get(1) + ".csv");
        assertThat(shelf().inUse().problem()).isNull();
        assertThat(shelf().inUse().registry().edition()).isEqualTo("2021-01-01");
        put("2023-01-01");
        assertThat(names(data.resolve("editions"))).contains(aside);
    }

    @Test
    void inUse_allEditionsGone_isTheEmbeddedOneAndToldOnce() throws IOException {
        for (String name : put("2021-01-01", "2022-01-01")) {
            Files.delete(shelf().file(name));
        }
        InUse inUse = shelf().inUse();
        assertThat(inUse.registry()).isSameAs(EMBEDDED);
        assertThat(inUse.problem())
                .startsWith("The registry's edition of 2022-01-01 is no longer in ")
                .endsWith("The edition that comes with the program is in use instead.");
        assertThat(shelf().inUse().problem()).isNull();
    }

    @Test
    void inUse_editionThatCannotBeReadNow_staysForTheNextTime() throws IOException {
        String name = put("2021-01-01").getFirst();
        Path file = shelf().file(name);
        Path away = Files.move(file, file.resolveSibling("away"));
        // A directory in its place: there, but not to be read.
        Files.createDirectory(file);
        InUse inUse = shelf().inUse();
        assertThat(inUse.registry()).isSameAs(EMBEDDED);
        assertThat(inUse.problem()).contains("could not be read").contains("comes with the program is in use instead");
        Files.delete(file);
        Files.move(away, file);
        assertThat(shelf().inUse().registry().edition()).isEqualTo("2021-01-01");
        assertThat(shelf().inUse().problem()).isNull();
    }

    @Test
    void inUse_damagedList_goesBackToTheListBefore() throws IOException {
        put("2021-01-01", "2022-01-01");
        Path list = data.resolve("editions/editions.properties");
        Files.writeString(list, Files.readString(list).replace("source=imported", "source=stolen"));
        InUse inUse = shelf().inUse();
        assertThat(inUse.problem()).contains("neither imported nor downloaded").contains("set aside");
        assertThat(inUse.registry().edition()).isEqualTo("2021-01-01");
        assertThat(shelf().inUse().problem()).isNull();
    }

    @Test
    void list_ofANewerVersion_isLeftAlone() throws IOException {
        Path list = data.resolve("editions/editions.properties");
        Files.createDirectories(list.getParent());
        Files.writeString(list, "version=2\nin-use=something else\n");
        assertThat(shelf().inUse().registry()).isSameAs(EMBEDDED);
        assertThat(shelf().inUse().problem()).contains("newer version");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> put("2021-01-01"))
                .withMessageContaining("newer version");
        assertThat(Files.readString(list)).startsWith("version=2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "2021-01-01-0000000", "2021-01-01-00000000/x"})
    void list_withANameThatLeadsElsewhere_isRefused(String name) throws IOException {
        put("2021-01-01");
        Path list = data.resolve("editions/editions.properties");
        String old = keptNames().getFirst();
        Files.writeString(list, Files.readString(list).replace(old, name));
        assertThat(shelf().inUse().problem()).contains("not given by this program");
    }

    @Test
    void list_withADateThatIsNotThatOfTheName_isRefused() throws IOException {
        put("2021-01-01");
        Path list = data.resolve("editions/editions.properties");
        Files.writeString(list, Files.readString(list).replace("edition=2021-01-01", "edition=\\u202e2021-01-01"));
        assertThat(shelf().kept().problem()).contains("not given by this program");
    }

    /// They are sent to the server again, where a line break would begin another header.
    @Test
    void list_withValidatorsThatNoServerSends_isTakenWithoutThem() throws IOException {
        put("2021-01-01");
        Path list = data.resolve("editions/editions.properties");
        Files.writeString(list, Files.readString(list) + "1.etag=\"a\\r\\nb\"\n1.last-modified=\\u202e\n");
        assertThat(shelf().kept().problem()).isNull();
        assertThat(shelf().kept().value().kept().getFirst().validators()).isEqualTo(Validators.NONE);
    }

    @Test
    void put_whereTheDirectoryCannotBe_saysSoAndKeepsWhatIsInUse() throws IOException {
        Files.writeString(data.resolve("editions"), "a file is in the way");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> put("2021-01-01"))
                .withMessageMatching("The edition could not be kept: .*\\. The one in use stays\\.");
        assertThat(shelf().inUse().registry()).isSameAs(EMBEDDED);
    }

    @Test
    void put_afterAProcessWasKilled_removesWhatIsNotListedAndNothingElse() throws IOException {
        put("2021-01-01");
        Path orphan = shelf().file("2019-01-01-00000000");
        Path own = data.resolve("editions/my own notes.csv");
        Files.writeString(orphan, "written, and killed before the list was");
        Files.writeString(own, "mine");
        assertThat(shelf().inUse().registry().edition()).isEqualTo("2021-01-01");
        put("2022-01-01");
        assertThat(orphan).doesNotExist();
        assertThat(own).exists();
    }

    @Test
    void put_byManyAtOnce_leavesAListWhoseEditionsAreAllThere() throws Exception {
        List<Future<EditionList>> puts = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (int year = 2001; year <= 2012; year++) {
                Registry edition = SmallEdition.of(year + "-01-01");
                puts.add(threads.submit(() -> shelf().put(edition, EditionSource.IMPORTED, Validators.NONE)));
            }
        }
        for (Future<EditionList> put : puts) {
            assertThat(put.get().kept()).hasSizeBetween(1, 3);
        }
        assertThat(keptNames()).hasSize(3).containsExactlyInAnyOrderElementsOf(tables());
        assertThat(shelf().inUse().problem()).isNull();
    }

    private EditionShelf shelf() {
        return new EditionShelf(new UserFiles(data), () -> EMBEDDED, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    /// The names that they are kept by.
    private List<String> put(String... dates) throws IOException {
        List<String> names = new ArrayList<>();
        for (String date : dates) {
            EditionList list = shelf().put(SmallEdition.of(date), EditionSource.IMPORTED, Validators.NONE);
            names.add(list.used().orElseThrow().name());
        }
        return names;
    }

    private List<String> keptNames() {
        return shelf().kept().value().kept().stream().map(KeptEdition::name).toList();
    }

    private List<String> tables() throws IOException {
        return names(data.resolve("editions")).stream()
                .filter(name -> name.endsWith(".csv"))
                .map(name -> name.substring(0, name.length() - 4))
                .toList();
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> "" + file.getFileName()).toList();
        }
    }
}
