package city.accord.web.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Compression with gzip (RFC 1952), for whoever says that they understand it. */
final class Packing {

  private static final Pattern TEXT =
      Pattern.compile(
          "(?:text/.*|.*[/+](?:xml|json)|application/(?:javascript|wasm))(?:;.*)?",
          Pattern.CASE_INSENSITIVE);

  /** {@code gzip} or {@code *}, unless its weight is nothing (RFC 9110, 12.5.3). */
  private static final Pattern UNDERSTOOD =
      Pattern.compile("\\s*(?:gzip|x-gzip|\\*)\\s*(?:;\\s*q=(?!0(?:\\.0*)?\\s*$).*)?");

  private Packing() {}

  static boolean isWorthwhile(String type) {
    return type != null && TEXT.matcher(type).matches();
  }

  static boolean isUnderstood(HttpServletRequest request) {
    return isUnderstood(request.getHeader("Accept-Encoding"));
  }

  static boolean isUnderstood(String encodings) {
    return encodings != null
        && List.of(encodings.split(",")).stream()
            .anyMatch(encoding -> UNDERSTOOD.matcher(encoding).matches());
  }

  static byte[] pack(byte[] plain) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip =
        new GZIPOutputStream(out) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        }) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Whether the reader has what this tag marks, as {@code If-None-Match} says. */
  static boolean isKnown(HttpServletRequest request, String tag) {
    return isKnown(request.getHeader("If-None-Match"), tag);
  }

  static boolean isKnown(String known, String tag) {
    return known != null
        && List.of(known.split(",")).stream()
            .map(one -> one.strip().replaceFirst("^W/", ""))
            .anyMatch(one -> one.equals(tag.replaceFirst("^W/", "")) || one.equals("*"));
  }
}
