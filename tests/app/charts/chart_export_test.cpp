// SPDX-License-Identifier: GPL-3.0-or-later
// Charts as files: well-formed, text as text, marks as vectors.
#include "app/charts/chart_export.h"

#include "tests/app/charts/sample_view.h"

#include <QImage>
#include <QXmlStreamReader>
#include <gtest/gtest.h>

#include <algorithm>

namespace rungwise::app {
namespace {

using test::manyRows;
using test::SampleView;

struct SvgContent {
    bool isWellFormed = false;
    QString title;
    QStringList elements;
    QString text; ///< all that is drawn as text, a line each
};

SvgContent contentOf(const QByteArray& svg) {
    SvgContent content;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) continue;
        const QString name = reader.name().toString();
        content.elements += name;
        if (name == QStringLiteral("title")) content.title = reader.readElementText();
        if (name == QStringLiteral("text")) {
            content.text += reader.readElementText(QXmlStreamReader::IncludeChildElements) + u'\n';
        }
    }
    content.isWellFormed = !reader.hasError();
    return content;
}

TEST(ChartExport, SvgHoldsEveryTextAsText) {
    SampleView sample = manyRows(12);
    sample.ownPay("118000 USD/year");
    const SvgContent svg = contentOf(chartSvg(sample.view(), PayPicture::Ranges, Wording()));
    ASSERT_TRUE(svg.isWellFormed);
    EXPECT_EQ(svg.title, QStringLiteral("Leads earn more"));
    EXPECT_FALSE(svg.elements.contains(QStringLiteral("image")));
    for (const char* words : {"Leads earn more", "Role 0", "Role 2", "Your pay: $118,000", "median",
                              "average", "[1] Somebody, “A book”"}) {
        EXPECT_TRUE(svg.text.contains(QString::fromUtf8(words))) << words;
    }
    for (int row = 0; row < 12; ++row) {
        EXPECT_TRUE(svg.text.contains(QStringLiteral("Source %1 ").arg(row))) << row;
    }
}

TEST(ChartExport, EachPictureIsWellFormed) {
    SampleView sample;
    sample.role("Role")
        .row({{PayFigure::Mean, 113'903}})
        .parts(96'479, 17'423)
        .amounts({50'000, 60'000, 61'000, 75'000, 90'000});
    for (const auto picture : {PayPicture::Ranges, PayPicture::Parts, PayPicture::Distribution}) {
        const SvgContent svg = contentOf(chartSvg(sample.view(), picture, Wording()));
        EXPECT_TRUE(svg.isWellFormed);
        EXPECT_FALSE(svg.elements.contains(QStringLiteral("image")));
        EXPECT_TRUE(svg.text.contains(QStringLiteral("Role")));
    }
}

TEST(ChartExport, HostileTextsLeaveTheFileWellFormed) {
    SampleView sample;
    sample.role("</text><script>alert(1)</script>\x01\x1B & \xEF\xBF\xBE <b>bold</b>")
        .row({{PayFigure::Mean, 5'000}}, "]]> <!-- \x02")
        .remark("\x0C remark");
    sample.view().finding.words = Phrase::verbatim("</title><b>\x03 & \xEF\xBF\xBF");
    const SvgContent svg = contentOf(chartSvg(sample.view(), PayPicture::Ranges, Wording()));
    ASSERT_TRUE(svg.isWellFormed);
    EXPECT_FALSE(svg.elements.contains(QStringLiteral("script")));
    EXPECT_FALSE(svg.elements.contains(QStringLiteral("b")));
    EXPECT_TRUE(svg.title.startsWith(QStringLiteral("</title><b>")));
    EXPECT_TRUE(svg.text.contains(QStringLiteral("<script>alert(1)</script>")));
}

TEST(ChartExport, PngHasTheSizeOfTheSheetTimesItsScale) {
    const SampleView sample = manyRows(4);
    const QImage once = QImage::fromData(chartPng(sample.view(), PayPicture::Ranges, Wording(), 1));
    const QImage twice =
        QImage::fromData(chartPng(sample.view(), PayPicture::Ranges, Wording(), 2));
    EXPECT_EQ(once.width(), 1000);
    EXPECT_EQ(twice.width(), 2000);
    EXPECT_EQ(twice.height(), 2 * once.height());
    EXPECT_EQ(once.pixelColor(0, 0), QColor(Qt::white));
}

TEST(ChartExport, AFileHoldsAllRowsHoweverMany) {
    const SvgContent svg = contentOf(chartSvg(manyRows(200).view(), PayPicture::Ranges, Wording()));
    ASSERT_TRUE(svg.isWellFormed);
    EXPECT_TRUE(svg.text.contains(QStringLiteral("Source 0 ")));
    EXPECT_TRUE(svg.text.contains(QStringLiteral("Source 199 ")));
    const QImage png =
        QImage::fromData(chartPng(manyRows(1000).view(), PayPicture::Ranges, Wording(), 8));
    EXPECT_FALSE(png.isNull());
    EXPECT_LE(png.height(), 32'001);
}

TEST(ChartExport, AnEmptyChartSaysWhy) {
    const SvgContent svg = contentOf(chartSvg(SampleView().view(), PayPicture::Ranges, Wording()));
    ASSERT_TRUE(svg.isWellFormed);
    EXPECT_TRUE(svg.text.contains(QStringLiteral("no such pay figures")));
}

} // namespace
} // namespace rungwise::app
