package org.netsketch.export.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netsketch.figure.NumberText;
import org.netsketch.file.ExperimentFile;
import org.netsketch.file.Gallery;
import org.netsketch.text.Language;
import org.netsketch.text.LocalText;
import org.netsketch.train.Experiment;
import org.netsketch.train.History.Quantity;
import org.netsketch.train.Trainer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A report is one whole page, says the run's numbers, and gives the experiment back. */
class ReportTest {
  @TempDir Path folder;

  private static Trainer trained(Experiment experiment) {
    Trainer trainer = Trainer.of(experiment.withEpochs(3));
    trainer.run();
    return trainer;
  }

  private static Document parsed(byte[] page) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(page));
  }

  private static List<Element> elements(Document page) {
    NodeList all = page.getElementsByTagName("*");
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      elements.add((Element) all.item(i));
    }
    return elements;
  }

  private static String text(Document page) {
    return page.getDocumentElement().getTextContent();
  }

  @ParameterizedTest
  @EnumSource
  void everyExperimentHasAPageThatNeedsNothingElse(Gallery entry) throws Exception {
    Trainer trainer = trained(entry.experiment());
    byte[] bytes = Report.of(trainer, Language.ZH).page(folder);
    Document page = parsed(bytes);
    assertEquals("zh-CN", page.getDocumentElement().getAttribute("lang"));
    HashSet<String> ids = new HashSet<>();
    for (Element element : elements(page)) {
      String id = element.getAttribute("id");
      assertTrue(id.isEmpty() || ids.add(id), id + " is there twice");
      for (String name : List.of("src", "href", "xlink:href")) {
        String target = element.getAttribute(name);
        assertTrue(target.isEmpty() || target.startsWith("data:"), target);
      }
      String clip = element.getAttribute("clip-path");
      assertTrue(clip.isEmpty() || clip.startsWith("url(#"), clip);
      if (element.getLocalName().equals("svg")) {
        assertFalse(element.getAttribute("aria-label").isBlank());
      }
    }
    String all = new String(bytes, StandardCharsets.UTF_8);
    assertFalse(all.replace("url(data:", "").replace("url(#", "").contains("url("));
    assertTrue(ids.contains("netsketch"));
    assertEquals(2, all.split("@font-face", -1).length - 1, "a face once a page");
  }

  @Test
  void theSameRunGivesTheSameBytes() {
    byte[] first = Report.of(trained(Gallery.MOONS.experiment()), Language.EN).page(folder);
    byte[] second = Report.of(trained(Gallery.MOONS.experiment()), Language.EN).page(folder);
    assertArrayEquals(first, second);
  }

  @Test
  void itSaysTheArithmeticAndTheResults() throws Exception {
    Trainer trainer = trained(Gallery.TWO_SIN_X.experiment());
    String text = text(parsed(Report.of(trainer, Language.EN).page(folder)));
    assertTrue(text.contains("5 · 1 + 1 = 6"), text);
    assertTrue(text.contains("1000 points of the function y = 2*sin(x), with x from −2 to 2"));
    assertTrue(text.contains(NumberText.error(trainer.history().last(Quantity.LOSS))));
    assertTrue(text.contains(NumberText.error(trainer.parameters().weight(0, 4, 0))));
    assertTrue(text.contains("import numpy as np"));
  }

  @Test
  void theExperimentIsTakenBackWhateverItsTitle() throws IOException {
    Experiment named = renamed("</script> <b> & ]]> \"");
    Path file = folder.resolve("report.html");
    Files.write(file, Report.of(trained(named), Language.EN).page(folder));
    assertEquals(named.withEpochs(3), ExperimentFile.read(file));
  }

  private static Experiment renamed(String title) {
    Experiment e = Gallery.TWO_SIN_X.experiment();
    return new Experiment(
        LocalText.of(title),
        e.description(),
        e.seed(),
        e.data(),
        e.network(),
        e.training(),
        e.view());
  }
}
