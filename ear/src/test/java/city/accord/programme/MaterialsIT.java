package city.accord.programme;

import static city.accord.programme.material.Visibility.DELEGATES;
import static city.accord.programme.material.Visibility.OFFICERS;
import static city.accord.programme.material.Visibility.PUBLIC;
import static city.accord.text.Language.EN;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.programme.material.FileNotTaken;
import city.accord.programme.material.Material;
import city.accord.programme.material.MaterialRow;
import city.accord.programme.material.Materials;
import city.accord.programme.material.NewMaterial;
import city.accord.programme.material.SessionMaterials;
import city.accord.programme.material.Visibility;
import city.accord.testing.Approvals;
import city.accord.testing.AsProgramme;
import city.accord.testing.Guests;
import city.accord.testing.OpenCategory;
import city.accord.text.LocalizedText;
import city.accord.upload.StoredFile;
import city.accord.upload.Upload;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes with a session reaches its readers, by no way before its release. */
@ArquillianTest
class MaterialsIT {

  @Inject private AsProgramme editor;
  @Inject private OneTalk talk;
  @Inject private Sessions sessions;
  @Inject private Releases releases;
  @Inject private Materials materials;
  @Inject private SessionMaterials published;
  @Inject private OpenCategory category;
  @Inject private Guests guests;
  @Inject private Approvals approvals;

  private String slug;

  @BeforeEach
  void planATalk() {
    slug = talk.planned();
  }

  @Test
  void aFileReachesItsReadersWithTheReleaseAndNobodyAfterIt() {
    add(PUBLIC, null, Guests.LETTER);
    add(DELEGATES, null, Guests.LETTER);
    add(OFFICERS, null, Guests.LETTER);
    List<MaterialRow> all = editor.get(() -> materials.of(slug));
    category.opens();
    guests.comeTo(category);
    String jana = guests.registered("Jana");
    assertEquals(List.of(), readable(all, jana));
    release("With it");
    assertEquals(List.of("PUBLIC to all"), readable(all, jana), "whoever is not accepted yet");
    approvals.approve(guests.own(jana).person().id());
    assertEquals(List.of(PUBLIC), titles(published.publishedOf(slug)));
    assertEquals(
        List.of("PUBLIC to all", "PUBLIC to Jana", "DELEGATES to Jana"), readable(all, jana));
    assertArrayEquals(
        Guests.LETTER.content(), published.file(slug, all.get(0).id()).orElseThrow().content());
    assertTrue(published.file("another-session", all.get(0).id()).isEmpty());
    assertEquals(
        List.of(DELEGATES),
        published.forDelegate(jana).stream()
            .filter(one -> one.session().slug().equals(slug))
            .flatMap(one -> titles(one.materials()).stream())
            .toList());
    assertEquals(List.of(), published.forDelegate("no-link-at-all"));
    guests.withdraw(jana);
    assertEquals(List.of("PUBLIC to all"), readable(all, jana));
    editor.run(() -> sessions.remove(slug));
    release("Without it");
    assertEquals(List.of(), readable(all, jana));
    assertTrue(editor.get(() -> materials.file(slug, all.get(2).id())).isPresent());
  }

  @Test
  void anOfficerAddsAFileOrAPageAndRemovesIt() {
    assertThrows(Material.FileOrAddress.class, () -> add(PUBLIC, null, null));
    assertThrows(
        Material.FileOrAddress.class, () -> add(PUBLIC, "https://a.example", Guests.LETTER));
    assertThrows(
        FileNotTaken.MaterialOfOtherKind.class,
        () -> add(PUBLIC, null, new Upload("slides.pdf", "<html>".getBytes())));
    assertThrows(
        FileNotTaken.MaterialTooLarge.class,
        () -> add(PUBLIC, null, new Upload("slides.pdf", new byte[Upload.MAX_BYTES + 1])));
    add(PUBLIC, "https://a.example", null);
    add(PUBLIC, null, Guests.LETTER);
    List<MaterialRow> both = editor.get(() -> materials.of(slug));
    editor.run(() -> materials.save(slug, List.of(both.get(1), both.get(0)), null));
    assertTrue(editor.get(() -> materials.of(slug)).get(0).isFile());
    editor.run(() -> materials.remove(slug, both.get(1).id()));
    assertEquals(
        List.of(both.get(0).id()),
        editor.get(() -> materials.of(slug)).stream().map(MaterialRow::id).toList());
  }

  private List<String> readable(List<MaterialRow> all, String token) {
    return all.stream()
        .flatMap(
            one ->
                List.of(
                    said(one, "all", published.file(slug, one.id())),
                    said(one, "Jana", published.fileForDelegate(token, one.id())))
                    .stream())
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> said(MaterialRow one, String who, Optional<StoredFile> file) {
    return file.map(found -> one.visibility() + " to " + who);
  }

  private static List<Visibility> titles(List<MaterialRow> rows) {
    return rows.stream().map(row -> Visibility.valueOf(row.title().in(EN))).toList();
  }

  private void add(Visibility readers, String address, Upload file) {
    LocalizedText title = LocalizedText.of("資料", readers.name());
    editor.run(
        () ->
            materials.save(
                slug, materials.of(slug), new NewMaterial(title, readers, address, file)));
  }

  private void release(String name) {
    editor.run(
        () -> releases.release(ReleaseWords.of(name), releases.preview().fingerprint(), true));
  }
}
