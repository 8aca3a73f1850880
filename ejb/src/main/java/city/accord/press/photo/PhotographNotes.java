package city.accord.press.photo;

import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.Shortened;
import com.adobe.internal.xmp.XMPConst;
import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.properties.XMPProperty;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What photographers and agencies write into a file (IPTC-IIM 4.2, XMP with Dublin Core and
 * Photoshop's names, Exif 2.32). Nothing else is read, and of where a picture was taken nothing is
 * kept.
 *
 * @param takenOn null where the file does not say
 */
record PhotographNotes(
    LocalizedText caption, String credit, LocalizedText rights, LocalDate takenOn) {

  static final int MAX_CAPTION = 2000;
  static final int MAX_CREDIT = 200;

  private static final PhotographNotes NONE =
      new PhotographNotes(LocalizedText.EMPTY, "", LocalizedText.EMPTY, null);

  /** A picture whose notes are broken is still a picture: then there are none. */
  static PhotographNotes of(byte[] upload, Collection<Language> languages) {
    try {
      Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(upload));
      return new PhotographNotes(
          caption(metadata, languages), credit(metadata), rights(metadata), takenOn(metadata));
    } catch (ImageProcessingException | IOException | RuntimeException e) {
      return NONE;
    }
  }

  private static LocalizedText caption(Metadata metadata, Collection<Language> languages) {
    LocalizedText caption = inLanguages(metadata, "description", languages);
    if (!caption.isEmpty()) return caption;
    return inItsLanguage(
        first(
            iptc(metadata, IptcDirectory.TAG_CAPTION),
            exif(metadata, ExifIFD0Directory.TAG_IMAGE_DESCRIPTION)));
  }

  private static String credit(Metadata metadata) {
    return Shortened.to(
        MAX_CREDIT,
        first(
            iptc(metadata, IptcDirectory.TAG_CREDIT),
            xmp(metadata, XMPConst.NS_PHOTOSHOP, "Credit"),
            iptc(metadata, IptcDirectory.TAG_BY_LINE),
            xmp(metadata, XMPConst.NS_DC, "creator[1]"),
            exif(metadata, ExifIFD0Directory.TAG_ARTIST)));
  }

  private static LocalizedText rights(Metadata metadata) {
    return inItsLanguage(
        first(
            iptc(metadata, IptcDirectory.TAG_COPYRIGHT_NOTICE),
            xmp(metadata, XMPConst.NS_DC, "rights[1]"),
            exif(metadata, ExifIFD0Directory.TAG_COPYRIGHT)));
  }

  /** A camera says by the clock that hangs around a photographer's neck, in no zone. */
  private static LocalDate takenOn(Metadata metadata) {
    return Stream.concat(
            metadata.getDirectoriesOfType(ExifSubIFDDirectory.class).stream()
                .map(one -> one.getString(ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL)),
            metadata.getDirectoriesOfType(IptcDirectory.class).stream()
                .map(one -> one.getString(IptcDirectory.TAG_DATE_CREATED)))
        .filter(Objects::nonNull)
        .map(PhotographNotes::date)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** {@code 2016:03:22 10:15:00} of Exif, {@code 20160322} of IPTC. */
  private static LocalDate date(String said) {
    String digits = said.replaceAll("\\D", "");
    try {
      return digits.length() < 8
          ? null
          : LocalDate.parse(digits.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** XMP says a text in several languages; those of the summit are taken. */
  private static LocalizedText inLanguages(
      Metadata metadata, String name, Collection<Language> languages) {
    LocalizedText text = LocalizedText.EMPTY;
    for (XmpDirectory directory : metadata.getDirectoriesOfType(XmpDirectory.class)) {
      XMPMeta meta = directory.getXMPMeta();
      for (Language language : languages) {
        String said = localized(meta, name, language.tag());
        if (!said.isEmpty()) text = text.with(language, said);
      }
      String plain = localized(meta, name, XMPConst.X_DEFAULT);
      Language its = languageOf(plain);
      if (!plain.isEmpty() && text.exactly(its).isEmpty()) text = text.with(its, plain);
    }
    return text;
  }

  /** Only what is said in that very language, and not what comes nearest. */
  private static String localized(XMPMeta meta, String name, String tag) {
    try {
      XMPProperty said = meta.getLocalizedText(XMPConst.NS_DC, name, null, tag);
      boolean its = said != null && tag.equalsIgnoreCase(said.getLanguage());
      return its ? shown(said.getValue()) : "";
    } catch (XMPException e) {
      return "";
    }
  }

  private static String xmp(Metadata metadata, String namespace, String name) {
    for (XmpDirectory directory : metadata.getDirectoriesOfType(XmpDirectory.class)) {
      try {
        String said = directory.getXMPMeta().getPropertyString(namespace, name);
        if (said != null) return shown(said);
      } catch (XMPException e) {
        return "";
      }
    }
    return "";
  }

  private static String iptc(Metadata metadata, int tag) {
    return said(metadata, IptcDirectory.class, tag);
  }

  private static String exif(Metadata metadata, int tag) {
    return said(metadata, ExifIFD0Directory.class, tag);
  }

  private static String said(Metadata metadata, Class<? extends Directory> kind, int tag) {
    for (Directory directory : metadata.getDirectoriesOfType(kind))
      if (directory.getString(tag) != null) return shown(directory.getString(tag));
    return "";
  }

  private static String first(String... said) {
    return Stream.of(said).filter(one -> !one.isEmpty()).findFirst().orElse("");
  }

  private static LocalizedText inItsLanguage(String said) {
    return said.isEmpty() ? LocalizedText.EMPTY : LocalizedText.of(languageOf(said), said);
  }

  /** These notes do not say in which language they are; the script tells as much as is needed. */
  private static Language languageOf(String said) {
    boolean han =
        said.codePoints()
            .anyMatch(one -> Character.UnicodeScript.of(one) == Character.UnicodeScript.HAN);
    return han ? Language.ZH_HANT : Language.EN;
  }

  /** Without what nobody sees. */
  private static String shown(String said) {
    String plain = said.replaceAll("[\\p{Cntrl}&&[^\\n]]", " ").strip();
    return Shortened.to(MAX_CAPTION, plain);
  }
}
