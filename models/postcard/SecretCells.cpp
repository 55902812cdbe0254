#include "models/postcard/SecretCells.h"

#include <algorithm>

namespace {

double rowWidth(int characters, int group, double cell, double gap)
{
    const int gaps = (characters - 1) / group;
    return characters * cell + gaps * gap;
}

// The widest cell with which `characters` fit into `width`, at most the style's own.
double cellFor(int characters, int group, double width, const SecretStyle &style)
{
    const int gaps = (characters - 1) / group;
    return std::min(style.cell, (width - gaps * style.gap) / characters);
}

} // namespace

QList<QRectF> SecretCells::in(const QRectF &box, const SecretStyle &style, int length, int group)
{
    const int groups = (length + group - 1) / group;
    for (int rows = 1; rows <= groups && rows * style.row <= box.height(); ++rows) {
        const int perRow = (groups + rows - 1) / rows * group;
        const double cell = cellFor(std::min(perRow, length), group, box.width(), style);
        if (cell < style.minCell)
            continue;
        QList<QRectF> cells;
        const double left = box.left() + (box.width() - rowWidth(std::min(perRow, length), group, cell, style.gap)) / 2;
        double top = box.top() + (box.height() - rows * style.row) / 2;
        for (int first = 0; first < length; first += perRow, top += style.row) {
            const int inRow = std::min(perRow, length - first);
            for (int i = 0; i < inRow; ++i)
                cells.append({left + i * cell + i / group * style.gap, top, cell, style.row});
        }
        return cells;
    }
    return {};
}
