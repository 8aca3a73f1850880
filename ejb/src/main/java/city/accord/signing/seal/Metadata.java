package city.accord.signing.seal;

import city.accord.signing.verify.DeclaredText;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The document's metadata (XMP, ISO 16684-1), which also says that it is a PDF/A-3a and PDF/UA-1.
 */
final class Metadata {

  /** PDF/A wants every schema described that it does not define itself (ISO 19005-3, 6.6.2.3). */
  private static final String EXTENSION =
      """
          <rdf:Description rdf:about=""
              xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
              xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
              xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
              <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
              <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
              <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
              <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                <pdfaProperty:name>part</pdfaProperty:name>
                <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                <pdfaProperty:category>internal</pdfaProperty:category>
                <pdfaProperty:description>Part of PDF/UA</pdfaProperty:description>
              </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
          </rdf:Description>
      """;

  private Metadata() {}

  static byte[] of(List<DeclaredText> texts, String fingerprint, Instant sealedAt) {
    StringBuilder titles = new StringBuilder();
    titles.append(title("x-default", texts.get(0).title()));
    for (DeclaredText text : texts) titles.append(title(text.language(), text.title()));
    return """
    <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about=""
            xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
            xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
            xmlns:dc="http://purl.org/dc/elements/1.1/"
            xmlns:xmp="http://ns.adobe.com/xap/1.0/">
          <pdfuaid:part>1</pdfuaid:part>
          <pdfaid:part>3</pdfaid:part>
          <pdfaid:conformance>A</pdfaid:conformance>
          <dc:identifier>accord:sha256:%s</dc:identifier>
          <dc:title><rdf:Alt>%s</rdf:Alt></dc:title>
          <xmp:CreateDate>%s</xmp:CreateDate>
          <xmp:CreatorTool>Accord</xmp:CreatorTool>
        </rdf:Description>
        %s
      </rdf:RDF>
    </x:xmpmeta>
    <?xpacket end="r"?>
    """
        .formatted(fingerprint, titles, sealedAt.truncatedTo(ChronoUnit.SECONDS), EXTENSION.strip())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String title(String language, String title) {
    return "<rdf:li xml:lang=\"%s\">%s</rdf:li>".formatted(language, escaped(title));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
